package dev.koubo.application.domain.eligibility;

import dev.koubo.application.domain.Rulebook;

/** The seven declarations, named by the kana that the form shows. */
public enum Clause {
    A("ア", Rulebook.R23),
    I("イ", Rulebook.R24),
    U("ウ", Rulebook.R25),
    E("エ", Rulebook.R26),
    O("オ", Rulebook.R28),
    KA("カ", Rulebook.R29),
    KI("キ", Rulebook.R30);

    private final String kana;
    private final Rulebook rule;

    Clause(String kana, Rulebook rule) {
        this.kana = kana;
        this.rule = rule;
    }

    public String kana() {
        return kana;
    }

    public Rulebook rule() {
        return rule;
    }
}
