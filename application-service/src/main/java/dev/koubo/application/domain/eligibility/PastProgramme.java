package dev.koubo.application.domain.eligibility;

import dev.koubo.application.domain.Rulebook;

/** Earlier programmes whose participants cannot take part. */
public enum PastProgramme {
    /** 継続支援事業. */
    CONTINUED_SUPPORT(Rulebook.R20),
    /** 社内体制整備事業. */
    INTERNAL_SET_UP(Rulebook.R21);

    private final Rulebook rule;

    PastProgramme(Rulebook rule) {
        this.rule = rule;
    }

    public Rulebook rule() {
        return rule;
    }
}
