package dev.koubo.notification.domain.desk;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.calendar.Working;
import dev.koubo.notification.domain.DeskHours;
import dev.koubo.notification.domain.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Until when a call is to be made.
 *
 * @param at the instant at which the call is overdue
 * @param working how the day was counted (R190)
 */
public record CallDue(Instant at, Working working) {

    /** The end of the desk's hours that is next: of the same business day unless it has passed (R91). */
    public static CallDue after(Instant cause, DeskHours desk, BusinessCalendar calendar) {
        ZonedDateTime local = cause.atZone(Programme.ZONE);
        LocalDate today = local.toLocalDate();
        boolean stillToday =
                calendar.isBusinessDay(today) && local.toLocalTime().isBefore(desk.closes());
        Working working = calendar.daysAfter(today, stillToday ? 0 : 1);
        return new CallDue(
                working.result().atTime(desk.closes()).atZone(Programme.ZONE).toInstant(), working);
    }
}
