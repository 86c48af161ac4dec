package dev.koubo.scheduling.events;

import dev.koubo.scheduling.domain.participant.EndReason;
import dev.koubo.scheduling.domain.programme.SessionMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we need from others: only the fields that we read. */
final class Consumed {

    private Consumed() {}

    /** ProgrammeOpened and ProgrammeChanged alike. */
    record ProgrammeDefined(String programme, int definitionVersion, Definition definition) {}

    record Definition(List<SessionDay> sessions, List<BriefingDay> briefings, Survey survey, VisitPeriod visits) {}

    record SessionDay(
            int session,
            LocalDate date,
            Hours seminar,
            Hours workshop,
            @Nullable Hours roundTable,
            SessionMode mode,
            List<Integer> themes) {}

    record Hours(LocalTime from, LocalTime to) {}

    record BriefingDay(int briefing, LocalDate date, LocalTime from, LocalTime to, int capacity) {}

    record Survey(LocalTime dueUntil) {}

    record VisitPeriod(
            int perCompany, LocalDate from, LocalDate to, LocalDate firstFrom, LocalDate firstTo, int hours) {}

    record ParticipationConfirmed(UUID applicationId, String programme, Instant confirmedAt, String frame) {}

    record ParticipationEnded(UUID applicationId, Instant endedAt, EndReason reason) {}

    record ApplicationWithdrawn(UUID applicationId, Instant withdrawnAt) {}

    record ApplicationExcluded(UUID applicationId, Instant excludedAt) {}

    record PartyRecorded(UUID applicationId, String applicant) {}
}
