package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.DrawChain;
import dev.koubo.lottery.domain.proof.DrawResult;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import java.time.Instant;
import java.util.List;

/** The randomness is known. From here on the result is settled, whether it has been computed or not. */
public record Revealed(Commitment commitment, Randomness randomness) implements Draw {

    @Override
    public PlannedDraw plan() {
        return commitment.plan();
    }

    @Override
    public ByParty<Promise> promises() {
        return commitment.promises();
    }

    @Override
    public Decision<Draw> execute(Person by, List<PublishedDraw> before, Instant now) {
        if (by.party() != Party.SECRETARIAT) {
            return Decision.refused(Rulebook.R84);
        }
        DrawResult result = DrawChain.result(before, plan().list(), commitment.manifest(), randomness);
        return Decision.accepted(new Executed(commitment, randomness, result, by, now));
    }
}
