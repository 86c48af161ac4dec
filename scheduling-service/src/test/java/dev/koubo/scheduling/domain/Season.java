package dev.koubo.scheduling.domain;

import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.programme.BriefingPlan;
import dev.koubo.scheduling.domain.programme.DaySpan;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.domain.programme.SessionMode;
import dev.koubo.scheduling.domain.programme.SessionPlan;
import dev.koubo.scheduling.domain.programme.SurveyTerms;
import dev.koubo.scheduling.domain.programme.VisitTerms;
import dev.koubo.scheduling.domain.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A season to test with. */
public final class Season {

    public static final ProgrammeId PROGRAMME = new ProgrammeId("cyber-2025");
    public static final SurveyTerms SURVEY = new SurveyTerms(LocalTime.of(23, 59, 59));
    public static final VisitTerms VISITS = new VisitTerms(
            4,
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2025, 7, 11),
            LocalDate.of(2025, 8, 10),
            Duration.ofHours(2));

    private Season() {}

    /** An instant by its date and hour in Tokyo, such as {@code 2025-07-25T13:00:00}. */
    public static Instant tokyo(String dateTime) {
        return OffsetDateTime.parse(dateTime + "+09:00").toInstant();
    }

    public static SessionPlan plan(int number, LocalDate date, boolean roundTable) {
        return new SessionPlan(
                number,
                date,
                hours("13:00", "15:00"),
                hours("15:30", "17:30"),
                roundTable ? Optional.of(hours("17:30", "18:30")) : Optional.empty(),
                SessionMode.ONSITE,
                List.of(number));
    }

    /** The session of 25 July, with a round-table. */
    public static Session firstSession() {
        return Session.scheduled(PROGRAMME, plan(1, LocalDate.of(2025, 7, 25), true), SURVEY);
    }

    /** The session of 8 August, without a round-table. */
    public static Session secondSession() {
        return Session.scheduled(PROGRAMME, plan(2, LocalDate.of(2025, 8, 8), false), SURVEY);
    }

    /** The briefing of 6 June. */
    public static BriefingPlan briefingPlan(int capacity) {
        return new BriefingPlan(1, LocalDate.of(2025, 6, 6), hours("13:30", "15:00"), capacity);
    }

    /** A company that was confirmed on 10 July. */
    public static Participant participant() {
        return Participant.confirmed(new ApplicationId(new UUID(7, 1)), PROGRAMME, "CM", tokyo("2025-07-10T12:00:00"));
    }

    private static DaySpan hours(String from, String to) {
        return new DaySpan(LocalTime.parse(from), LocalTime.parse(to));
    }
}
