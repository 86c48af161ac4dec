package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.DrawResult;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import java.time.Instant;

/** The result is there and waits for its approval; nobody has been told (R84). */
public record Executed(
        Commitment commitment, Randomness randomness, DrawResult result, Person executedBy, Instant executedAt)
        implements Draw {

    @Override
    public PlannedDraw plan() {
        return commitment.plan();
    }

    @Override
    public ByParty<Promise> promises() {
        return commitment.promises();
    }

    @Override
    public Decision<Draw> approve(Person by, Instant now) {
        return by.isIndependentOf(executedBy)
                ? Decision.accepted(new Approved(this, by, now))
                : Decision.refused(Rulebook.R84);
    }
}
