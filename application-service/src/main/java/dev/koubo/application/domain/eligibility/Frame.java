package dev.koubo.application.domain.eligibility;

/** A frame of the draw (R53), in the order of the draw. */
public enum Frame {
    /** Retail and wholesale. */
    RW,
    /** Construction and manufacturing. */
    CM,
    /** Service and everything else. */
    SO
}
