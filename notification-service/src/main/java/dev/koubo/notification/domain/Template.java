package dev.koubo.notification.domain;

import java.util.Set;

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
    DRAW_COMMITTED(Rulebook.R81),
    APPLICATION_RECLASSIFIED(Rulebook.R58),
    ANSWER_REMINDER(Rulebook.R99);

    private static final Set<Template> RESULTS =
            Set.of(RESULT_SELECTED, RESULT_NOT_SELECTED, RESULT_REFUSED, RESULT_NOT_COMPLETED, MOVED_UP);

    private final Rulebook rule;

    Template() {
        this(Rulebook.R86);
    }

    Template(Rulebook rule) {
        this.rule = rule;
    }

    /** What it is sent by. */
    public Rulebook rule() {
        return rule;
    }

    /** Whether it tells a result: then the desk phones if it does not get through (R86). */
    public boolean tellsResult() {
        return RESULTS.contains(this);
    }
}
