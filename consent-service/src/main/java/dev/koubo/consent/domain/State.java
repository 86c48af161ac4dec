package dev.koubo.consent.domain;

/** Where a pair of forms stands. */
public enum State {
    /** Something is still to be handed in or to be checked. */
    REQUESTED,
    /** All four parts stand. */
    COMPLETED,
    /** The company gave its seat back or lost it. */
    CLOSED
}
