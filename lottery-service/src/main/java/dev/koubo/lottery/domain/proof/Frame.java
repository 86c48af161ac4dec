package dev.koubo.lottery.domain.proof;

/** A frame of the lottery. The order of declaration is the one that breaks ties and orders results. */
public enum Frame {
    /** Retail and wholesale. */
    RW,
    /** Construction and manufacturing. */
    CM,
    /** Service and everything else. */
    SO
}
