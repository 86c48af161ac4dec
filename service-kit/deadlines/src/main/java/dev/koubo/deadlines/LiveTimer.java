package dev.koubo.deadlines;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: a timer and how its firing has gone so far.
 *
 * @param attempts tries that failed
 * @param nextTryAt the instant it is due, or after a failure when it is tried again
 */
record LiveTimer(
        long id,
        Timer timer,
        int attempts,
        Instant nextTryAt,
        @Nullable String lastError) {

    static final String COLUMNS =
            "id, type, reference, due_at, cast(working as text) as working, attempts, next_try_at, last_error";

    static LiveTimer from(Object[] row) {
        return new LiveTimer(
                (Long) row[0],
                new Timer((String) row[1], (String) row[2], instant(row[3]), (String) row[4]),
                (Integer) row[5],
                instant(row[6]),
                (String) row[7]);
    }

    private static Instant instant(Object column) {
        return ((OffsetDateTime) column).toInstant();
    }
}
