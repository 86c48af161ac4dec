package dev.koubo.consent.domain;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.calendar.Working;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What a programme's definition says about the forms.
 *
 * @param version of the definition; a higher one replaces a lower one
 * @param dueBusinessDays within how many business days of being sent the forms are due (R109)
 * @param textVersion the version of both texts that is asked for
 * @param firstSession the day that no consent may be later than the eve of
 */
public record Programme(ProgrammeId id, int version, int dueBusinessDays, String textVersion, LocalDate firstSession) {

    /** The zone of every date and hour that a programme's definition names. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** Until when forms sent at this moment are due (R109). */
    public Due dueFor(Instant sentAt, BusinessCalendar calendar) {
        Working working = calendar.daysAfter(sentAt.atZone(ZONE).toLocalDate(), dueBusinessDays);
        LocalDate eve = firstSession.minusDays(1);
        LocalDate day = working.result().isAfter(eve) ? eve : working.result();
        return new Due(day.atTime(LAST_SECOND).atZone(ZONE).toInstant(), working, !day.equals(working.result()));
    }
}
