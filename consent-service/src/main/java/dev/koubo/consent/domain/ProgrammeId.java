package dev.koubo.consent.domain;

/** Names an edition of the programme, such as {@code cyber-2025}. */
public record ProgrammeId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
