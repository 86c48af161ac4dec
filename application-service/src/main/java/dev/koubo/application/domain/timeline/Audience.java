package dev.koubo.application.domain.timeline;

/** Who reads a timeline. */
public enum Audience {
    APPLICANT,
    STAFF;

    /** The prefix of this audience's words. */
    String prefix() {
        return switch (this) {
            case APPLICANT -> "applicant.";
            case STAFF -> "staff.";
        };
    }
}
