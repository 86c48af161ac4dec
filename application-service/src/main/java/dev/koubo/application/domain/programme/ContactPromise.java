package dev.koubo.application.domain.programme;

import dev.koubo.application.domain.Tokyo;
import dev.koubo.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Within how many business days, and until which hour, the secretariat phones who sent a form. */
public record ContactPromise(int businessDays, LocalTime until) {

    /** Until when the call comes at the latest; the day of receipt is not counted. */
    public Instant dueAt(Instant receivedAt, BusinessCalendar calendar) {
        LocalDate day =
                calendar.daysAfter(Tokyo.dateOf(receivedAt), businessDays).result();
        return day.atTime(until).atZone(Tokyo.ZONE).toInstant();
    }
}
