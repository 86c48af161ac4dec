package dev.koubo.notification.domain.desk;

import dev.koubo.notification.domain.Rulebook;

/** Why the desk phones; the names are known to others. */
public enum CallReason {
    /** The mail with a result did not get through. */
    RESULT_UNDELIVERED(Rulebook.R86),
    /** A selected company has not said whether it takes part. */
    ANSWER_MISSING(Rulebook.R99);

    private final Rulebook rule;

    CallReason(Rulebook rule) {
        this.rule = rule;
    }

    public Rulebook rule() {
        return rule;
    }
}
