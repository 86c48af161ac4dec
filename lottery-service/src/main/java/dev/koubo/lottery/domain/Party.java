package dev.koubo.lottery.domain;

/** The two sides that run the lottery together. */
public enum Party {
    /** Runs the programme; party A of a ceremony. */
    SECRETARIAT,
    /** The organiser; party B of a ceremony. */
    TOKYO
}
