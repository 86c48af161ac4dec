package dev.koubo.application.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which the programme counts its days. */
public final class Tokyo {

    /** Japan has no summer time, so that a day always has 24 hours. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private Tokyo() {}

    /** The day of an instant in Tokyo. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant after a day in Tokyo. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
