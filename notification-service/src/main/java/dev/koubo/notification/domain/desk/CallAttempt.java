package dev.koubo.notification.domain.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody phoned.
 *
 * @param caller subject of the person who phoned
 * @param note for colleagues; may hold personal data
 */
public record CallAttempt(
        Instant at,
        String caller,
        Outcome outcome,
        @Nullable String note) {

    /** How it ended. */
    public enum Outcome {
        SPOKEN,
        NOT_REACHED
    }

    CallAttempt withoutNote() {
        return new CallAttempt(at, caller, outcome, null);
    }
}
