package dev.koubo.notification.domain;

/** The letters that we write; the names are known to others. */
public enum Template {
    ACKNOWLEDGEMENT,
    BRIEFING_JOIN,
    RELATED_PROGRAMMES,
    UNREACHED_BY_PHONE,
    RESULT_SELECTED,
    RESULT_NOT_SELECTED,
    RESULT_REFUSED,
    RESULT_NOT_COMPLETED,
    MOVED_UP,
    CONSENT_REQUEST,
    PARTICIPATION_CONFIRMED,
    SURVEY_REMINDER,
    VISIT_FIXED,
    DRAW_COMMITTED,
    APPLICATION_RECLASSIFIED;

    /** What it is sent by. */
    public Rulebook rule() {
        return switch (this) {
            case DRAW_COMMITTED -> Rulebook.R81;
            case APPLICATION_RECLASSIFIED -> Rulebook.R58;
            default -> Rulebook.R86;
        };
    }
}
