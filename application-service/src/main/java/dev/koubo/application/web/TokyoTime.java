package dev.koubo.application.web;

import dev.koubo.application.domain.Tokyo;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Instants as people in Tokyo read them. */
public final class TokyoTime {

    private TokyoTime() {}

    public static OffsetDateTime of(Instant instant) {
        return instant.atZone(Tokyo.ZONE).toOffsetDateTime();
    }

    public static @Nullable OffsetDateTime ofNullable(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }
}
