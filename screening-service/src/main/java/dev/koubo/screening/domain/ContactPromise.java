package dev.koubo.screening.domain;

import dev.koubo.calendar.Working;
import java.time.Instant;

/**
 * The promise of a first call.
 *
 * @param dueAt the instant at which the promise is broken if nobody has tried to call before
 * @param working how the due day was counted (R190)
 */
public record ContactPromise(Instant dueAt, Working working) {

    public boolean isKeptBy(Instant firstAttemptAt) {
        return firstAttemptAt.isBefore(dueAt);
    }
}
