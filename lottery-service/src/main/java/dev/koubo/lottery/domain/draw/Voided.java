package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.VoidNotice;
import dev.koubo.lottery.domain.proof.VoidReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Given up before its randomness existed. It keeps its number and its place in the chain, and selects nobody. */
public record Voided(Commitment commitment, VoidProposal proposal, VoidNotice notice, Person agreedBy) implements Draw {

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
        return Decision.refused(Rulebook.R83);
    }

    @Override
    public Decision<Draw> proposeVoid(Person by, VoidReason reason) {
        return Decision.standing(this);
    }

    @Override
    public Decision<Draw> agreeToVoid(Person by, Instant now) {
        return Decision.standing(this);
    }

    @Override
    public Optional<PublishedDraw> published() {
        return Optional.of(new PublishedDraw.Void(plan().list(), commitment.manifest(), notice));
    }
}
