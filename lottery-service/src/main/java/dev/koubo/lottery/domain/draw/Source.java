package dev.koubo.lottery.domain.draw;

/** Where a draw's order comes from. */
public enum Source {
    /** Everybody fits; there is no order. */
    NONE,
    /** Two secrets. */
    CEREMONY,
    /** The order of the first draw. */
    PARENT
}
