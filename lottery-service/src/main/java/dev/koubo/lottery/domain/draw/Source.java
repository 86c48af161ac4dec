package dev.koubo.lottery.domain.draw;

/** Where a draw's order comes from. */
public enum Source {
    /** Everybody fits; there is no order. */
    NONE,
    /** Two secrets. */
    CEREMONY,
    /** A round of a public drand chain. */
    DRAND,
    /** The order of the first draw. */
    PARENT
}
