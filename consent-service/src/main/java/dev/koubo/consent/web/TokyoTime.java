package dev.koubo.consent.web;

import dev.koubo.consent.domain.Programme;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Instants as people in Tokyo read them. */
final class TokyoTime {

    private TokyoTime() {}

    static OffsetDateTime of(Instant instant) {
        return instant.atZone(Programme.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime ofNullable(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }
}
