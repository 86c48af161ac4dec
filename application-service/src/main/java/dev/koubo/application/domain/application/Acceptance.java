package dev.koubo.application.domain.application;

/** One notice accepted by one party, with the text that was read (R44). */
public record Acceptance(Party party, Notice notice, FormText.Stamp text) {

    public static Acceptance of(Party party, Notice notice, FormTexts texts) {
        return new Acceptance(party, notice, texts.of(notice).stamp());
    }
}
