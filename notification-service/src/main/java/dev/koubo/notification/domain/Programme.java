package dev.koubo.notification.domain;

import dev.koubo.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a programme's definition says about its letters.
 *
 * @param version of the definition; a higher one replaces a lower one
 * @param contactBusinessDays within how many business days of receipt the desk calls (R38)
 * @param withdrawalBusinessDays how many business days after arrival a selected company may decline
 * @param redrawCutOff last day of a redraw (R101)
 * @param surveyReminderAt hour of the session day at which to remind, Tokyo time
 */
public record Programme(
        ProgrammeId id,
        int version,
        Text name,
        Text organiser,
        Text secretariat,
        String deskPhone,
        String deskEmail,
        DeskHours desk,
        int contactBusinessDays,
        int withdrawalBusinessDays,
        LocalDate redrawCutOff,
        LocalTime surveyReminderAt,
        Venue venue,
        List<Meeting> sessions,
        List<Meeting> briefings) {

    /** The zone of every date and hour that a programme's definition names. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    public Programme {
        sessions = List.copyOf(sessions);
        briefings = List.copyOf(briefings);
    }

    /** Until when the first call is promised; the day of receipt is not counted. */
    public LocalDate contactBy(Instant receivedAt, BusinessCalendar calendar) {
        return calendar.daysAfter(receivedAt.atZone(ZONE).toLocalDate(), contactBusinessDays)
                .result();
    }

    /** The last day to decline for a notice that arrives then (A24). */
    public LocalDate withdrawalBy(Instant arrivedAt, BusinessCalendar calendar) {
        return calendar.daysAfter(arrivedAt.atZone(ZONE).toLocalDate(), withdrawalBusinessDays)
                .result();
    }

    /** When to remind those who have not answered. */
    public Instant reminderOf(Survey survey) {
        LocalDate day = survey.opensAt().atZone(ZONE).toLocalDate();
        return day.atTime(surveyReminderAt).atZone(ZONE).toInstant();
    }

    public Optional<Meeting> briefing(int number) {
        return briefings.stream().filter(meeting -> meeting.number() == number).findFirst();
    }

    /** The first session whose day is not over at the instant. */
    public Optional<Meeting> nextSession(Instant at) {
        LocalDate today = at.atZone(ZONE).toLocalDate();
        return sessions.stream()
                .filter(meeting -> !meeting.date().isBefore(today))
                .findFirst();
    }
}
