package dev.koubo.application.domain.eligibility;

/** A frame of the draw (R53), in the order of the draw. */
public enum Frame {
    /** Retail and wholesale (R50). */
    RW,
    /** Construction and manufacturing (R51). */
    CM,
    /** Service and everything else (R52). */
    SO
}
