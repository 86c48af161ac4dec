package dev.koubo.screening.domain;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.calendar.Working;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What a programme's definition says about screening.
 *
 * @param version of the definition; a higher one replaces a lower one
 * @param contactBusinessDays within how many business days of receipt the first call is promised (R59)
 * @param contactUntil end of the promised day, Tokyo time
 * @param unreachedAttempts how many unanswered calls it takes to give up (R61)
 * @param unreachedBusinessDays on how many different business days
 * @param scriptVersion the script that callers follow (R4)
 * @param closesAt from when on the unreached may be given up
 */
public record Programme(
        ProgrammeId id,
        int version,
        DeskHours desk,
        int contactBusinessDays,
        LocalTime contactUntil,
        int unreachedAttempts,
        int unreachedBusinessDays,
        String scriptVersion,
        Instant closesAt) {

    /** The zone of every date and hour that a programme's definition names. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** Until when the first call is owed for a form received then; the day of receipt is not counted (R59, A3). */
    public ContactPromise promiseFor(Instant receivedAt, BusinessCalendar calendar) {
        Working working = calendar.daysAfter(receivedAt.atZone(ZONE).toLocalDate(), contactBusinessDays);
        return new ContactPromise(
                working.result().atTime(contactUntil).atZone(ZONE).toInstant(), working);
    }
}
