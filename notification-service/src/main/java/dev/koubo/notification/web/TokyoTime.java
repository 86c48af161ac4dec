package dev.koubo.notification.web;

import dev.koubo.notification.domain.Programme;
import dev.koubo.problem.Problem;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Instants as people in Tokyo read and write them. */
public final class TokyoTime {

    private TokyoTime() {}

    public static OffsetDateTime of(Instant instant) {
        return instant.atZone(Programme.ZONE).toOffsetDateTime();
    }

    public static @Nullable OffsetDateTime ofNullable(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    /**
     * Reads a date and time; without an offset it is Tokyo's.
     *
     * @throws HttpProblem 400 for anything else
     */
    static Instant parse(String text) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : LocalDateTime.from(read).atZone(Programme.ZONE).toInstant();
        } catch (DateTimeParseException malformed) {
            throw Problem.of(
                            400,
                            "malformed-time",
                            "日時は 2025-07-22T09:00 のような形式で指定してください。",
                            "Write date and time as in 2025-07-22T09:00.")
                    .build();
        }
    }
}
