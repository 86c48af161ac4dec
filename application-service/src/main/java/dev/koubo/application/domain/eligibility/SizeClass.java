package dev.koubo.application.domain.eligibility;

import dev.koubo.application.domain.Rulebook;

/** A class of the SME Basic Act, article 2(1), each with limits of its own. */
public enum SizeClass {
    OTHER(Rulebook.R11),
    WHOLESALE(Rulebook.R12),
    SERVICE(Rulebook.R13),
    RETAIL(Rulebook.R14);

    private final Rulebook rule;

    SizeClass(Rulebook rule) {
        this.rule = rule;
    }

    public Rulebook rule() {
        return rule;
    }
}
