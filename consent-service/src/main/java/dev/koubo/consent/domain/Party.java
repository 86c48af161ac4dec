package dev.koubo.consent.domain;

/** Who agrees to a form: the company and, apart from it, the person who takes part (R104). */
public enum Party {
    COMPANY,
    PARTICIPANT
}
