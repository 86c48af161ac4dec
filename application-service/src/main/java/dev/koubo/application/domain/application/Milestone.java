package dev.koubo.application.domain.application;

/** How far a case has come on the way that everybody takes, in its order. */
public enum Milestone {
    SUBMITTED,
    CONTACTING,
    LEVEL_OK,
    COMPLETED,
    APPROVED,
    IN_POOL,
    /** Can still become {@link #SELECTED} by a redraw. */
    NOT_SELECTED,
    SELECTED,
    INTENT_CONFIRMED,
    FORMS_SENT,
    CONFIRMED,
    ACTIVE;

    public boolean isBefore(Milestone other) {
        return compareTo(other) < 0;
    }
}
