package dev.koubo.notification.domain;

/**
 * The letters that we write; the names are known to others. Each ends with the desk's phone and mail address, which the footer
 * holds (R188).
 */
public enum Template {
    ACKNOWLEDGEMENT,
    BRIEFING_JOIN,
    RELATED_PROGRAMMES,
    UNREACHED_BY_PHONE,
    /** Asks whether the company takes part (R88), which costs nothing (R5) but travel and communication (R6). */
    RESULT_SELECTED,
    RESULT_NOT_SELECTED,
    RESULT_REFUSED,
    RESULT_NOT_COMPLETED,
    /** The same for who is selected by a redraw (R91). */
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
