package dev.koubo.application.domain.programme;

import java.util.regex.Pattern;

/** Names a programme and its edition in addresses and events, such as {@code cyber-2025}. */
public record ProgrammeId(String value) {

    /** Lower-case letters, digits and hyphens; at most 64. */
    public static final String SHAPE = "[a-z0-9][a-z0-9-]{0,63}";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    public ProgrammeId {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a programme id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
