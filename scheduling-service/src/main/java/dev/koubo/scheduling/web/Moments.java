package dev.koubo.scheduling.web;

import dev.koubo.scheduling.domain.TokyoTime;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Shows instants as people in Tokyo read them. */
public final class Moments {

    private Moments() {}

    /** The instant with Tokyo's offset. */
    public static OffsetDateTime shown(Instant instant) {
        return instant.atZone(TokyoTime.ZONE).toOffsetDateTime();
    }
}
