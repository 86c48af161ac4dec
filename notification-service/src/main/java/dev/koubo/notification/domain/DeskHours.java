package dev.koubo.notification.domain;

import dev.koubo.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The hours of a business day, Tokyo time, in which the desk answers: from {@code opens}, before {@code closes} (R187). */
public record DeskHours(LocalTime opens, LocalTime closes) {

    public boolean isOpen(Instant at, BusinessCalendar calendar) {
        ZonedDateTime local = at.atZone(Programme.ZONE);
        LocalTime hour = local.toLocalTime();
        return calendar.isBusinessDay(local.toLocalDate()) && !hour.isBefore(opens) && hour.isBefore(closes);
    }

    /** The first opening after the instant. */
    public Instant nextOpening(Instant at, BusinessCalendar calendar) {
        ZonedDateTime local = at.atZone(Programme.ZONE);
        LocalDate today = local.toLocalDate();
        boolean opensToday =
                calendar.isBusinessDay(today) && local.toLocalTime().isBefore(opens);
        LocalDate day = opensToday ? today : calendar.daysAfter(today, 1).result();
        return day.atTime(opens).atZone(Programme.ZONE).toInstant();
    }
}
