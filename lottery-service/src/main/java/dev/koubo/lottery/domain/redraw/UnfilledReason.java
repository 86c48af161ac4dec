package dev.koubo.lottery.domain.redraw;

/** Why seats stay empty. */
public enum UnfilledReason {
    /** Nobody is left who could be drawn (R93). */
    POOL_EXHAUSTED,
    /** It is too late for a redraw (R97). */
    CUT_OFF
}
