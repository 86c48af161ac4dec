package dev.koubo.lottery.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Dates and hours of the programme are those of Tokyo. */
public final class TokyoTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private TokyoTime() {}

    /** The date in Tokyo at a moment. */
    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** A moment with Tokyo's offset. */
    public static OffsetDateTime of(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }

    /** A date and hour in Tokyo as a moment. */
    public static Instant at(LocalDate date, LocalTime hour) {
        return date.atTime(hour).atZone(ZONE).toInstant();
    }

    /** The last whole second of a day, which is how a notice prints its end. */
    public static Instant lastSecondOf(LocalDate date) {
        return at(date, LAST_SECOND);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate date) {
        return at(date, LocalTime.MIDNIGHT);
    }
}
