package dev.koubo.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The programme's dates and hours are those of Tokyo. */
public final class TokyoTime {

    /** Asia/Tokyo. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private TokyoTime() {}

    /** The instant of an hour of a day. */
    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** The day in which an instant lies. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
