package dev.koubo.consent.domain;

/** The two forms of the programme. */
public enum Form {
    /** Participation: attendance, recordings, the case booklet, liability. */
    A,
    /** Confidentiality, also after the support has ended. */
    B
}
