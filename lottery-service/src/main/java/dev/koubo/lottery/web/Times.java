package dev.koubo.lottery.web;

import dev.koubo.lottery.domain.TokyoTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Moments as people in Tokyo read them. */
public final class Times {

    private Times() {}

    /** The moment with Tokyo's offset; null stays null. */
    public static @Nullable OffsetDateTime of(@Nullable Instant moment) {
        return moment == null ? null : TokyoTime.of(moment);
    }
}
