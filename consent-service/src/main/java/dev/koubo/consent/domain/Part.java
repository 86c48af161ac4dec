package dev.koubo.consent.domain;

import java.time.Instant;

/** One of the four signature parts. */
public sealed interface Part {

    /** Nothing was handed in yet. */
    record Awaited() implements Part {}

    /** It waits for the secretariat's check. */
    record HandedIn(HandIn handIn) implements Part {}

    /** It must be handed in again. */
    record Returned(HandIn handIn, ReturnReason reason, Instant at, String by) implements Part {}

    /**
     * It stands.
     *
     * @param by subject of the checker
     * @param evidence hash of the evidence record (R110)
     */
    record Accepted(HandIn handIn, Instant at, String by, String evidence) implements Part {}
}
