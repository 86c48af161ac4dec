package dev.koubo.scheduling.domain.briefing;

import dev.koubo.scheduling.domain.programme.ProgrammeId;

/** The n-th briefing of a programme; written {@code cyber-2025/briefing-1}. */
public record BriefingId(ProgrammeId programme, int number) {

    private static final String SEPARATOR = "/briefing-";

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when the text is no briefing's id
     */
    public static BriefingId parse(String text) {
        int at = text.lastIndexOf(SEPARATOR);
        if (at < 1) {
            throw new IllegalArgumentException("No briefing id: " + text);
        }
        int number = Integer.parseInt(text.substring(at + SEPARATOR.length()));
        return new BriefingId(new ProgrammeId(text.substring(0, at)), number);
    }

    @Override
    public String toString() {
        return programme + SEPARATOR + number;
    }
}
