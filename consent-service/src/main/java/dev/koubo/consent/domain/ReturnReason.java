package dev.koubo.consent.domain;

/** Why a part goes back to whoever handed it in. */
public enum ReturnReason {
    SEAL_MISSING(Rulebook.R105),
    FIELD_MISSING(Rulebook.R105),
    DATE_INVALID(Rulebook.R107),
    SIGNATORY_DIFFERS(Rulebook.R106),
    CLAUSE_NOT_AGREED(Rulebook.R112);

    private final Rulebook rule;

    ReturnReason(Rulebook rule) {
        this.rule = rule;
    }

    public Rulebook rule() {
        return rule;
    }
}
