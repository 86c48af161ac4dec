package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import java.time.Instant;
import java.util.Optional;

/** Two persons stand for the result. It is final. */
public record Approved(Executed execution, Person approvedBy, Instant approvedAt) implements Draw {

    @Override
    public PlannedDraw plan() {
        return execution.plan();
    }

    @Override
    public ByParty<Promise> promises() {
        return execution.promises();
    }

    @Override
    public Decision<Draw> approve(Person by, Instant now) {
        return Decision.standing(this);
    }

    /** The draw as it is published. */
    public PublishedDraw.Held held() {
        return new PublishedDraw.Held(
                plan().list(), execution.commitment().manifest(), execution.randomness(), execution.result());
    }

    @Override
    public Optional<PublishedDraw> published() {
        return Optional.of(held());
    }
}
