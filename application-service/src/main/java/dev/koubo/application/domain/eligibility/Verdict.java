package dev.koubo.application.domain.eligibility;

/** What one clause comes to. */
public enum Verdict {
    PASS,
    FAIL,
    /** The rule leaves it to a human; until then the applicant is not eligible (A16). */
    NEEDS_HUMAN,
    /** Is confirmed on the phone, after the form (R18, R19). */
    ON_THE_PHONE
}
