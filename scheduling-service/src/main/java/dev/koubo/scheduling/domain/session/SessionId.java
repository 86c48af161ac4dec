package dev.koubo.scheduling.domain.session;

import dev.koubo.scheduling.domain.programme.ProgrammeId;

/** The n-th session of a programme; written {@code cyber-2025/session-1}. */
public record SessionId(ProgrammeId programme, int number) {

    private static final String SEPARATOR = "/session-";

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when the text is no session's id
     */
    public static SessionId parse(String text) {
        int at = text.lastIndexOf(SEPARATOR);
        if (at < 1) {
            throw new IllegalArgumentException("No session id: " + text);
        }
        int number = Integer.parseInt(text.substring(at + SEPARATOR.length()));
        return new SessionId(new ProgrammeId(text.substring(0, at)), number);
    }

    @Override
    public String toString() {
        return programme + SEPARATOR + number;
    }
}
