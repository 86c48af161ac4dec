package dev.koubo.lottery.domain.plan;

import dev.koubo.lottery.domain.Person;
import java.time.Instant;

/** What Tokyo says to a proposal. */
public sealed interface Ruling {

    /**
     * A yes.
     *
     * @param decision id of Tokyo's decision
     */
    record Approval(Person by, String decision, Instant at) implements Ruling {}

    /**
     * A no.
     *
     * @param reason why, in words that are published
     */
    record Refusal(Person by, String reason, Instant at) implements Ruling {}

    Person by();

    Instant at();
}
