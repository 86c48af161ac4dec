package dev.koubo.application.domain.eligibility;

/** How things stand with rents and fees owed to Tokyo (R25). */
public enum Debt {
    NONE,
    PAID_ON_TIME,
    IN_ARREARS
}
