package dev.koubo.scheduling.events;

import dev.koubo.scheduling.domain.participant.AbsenceOutcome;
import dev.koubo.scheduling.domain.participant.Attendance;
import dev.koubo.scheduling.domain.programme.SessionMode;
import dev.koubo.scheduling.domain.session.SessionPart;
import dev.koubo.scheduling.domain.visit.Place;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What others see of us. A record's name is the event's, its components are the event's data. */
final class Published {

    private Published() {}

    record SessionScheduled(
            String programme, int session, Instant startsAt, Instant endsAt, SessionMode mode, boolean roundTable) {}

    record SurveyOpened(String programme, int session, Instant opensAt, Instant dueAt) {}

    record AttendanceRecorded(
            UUID applicationId,
            String programme,
            int session,
            SessionPart part,
            Attendance attendance,
            Instant recordedAt) {}

    record AbsenceDecided(
            UUID applicationId, String programme, int session, AbsenceOutcome outcome, Instant decidedAt) {}

    record SurveyAnswered(UUID applicationId, String programme, int session, Instant answeredAt, boolean late) {}

    record VisitProposed(
            UUID visitId, UUID applicationId, String programme, int number, Place place, List<Instant> slots) {}

    record VisitFixed(
            UUID visitId,
            UUID applicationId,
            String programme,
            int number,
            Instant startsAt,
            Instant endsAt,
            Place place) {}

    record VisitDone(UUID visitId, UUID applicationId, String programme, int number, Instant doneAt) {}

    record VisitCancelled(UUID visitId, UUID applicationId, String programme, int number, Instant cancelledAt) {}

    record BriefingRegistered(UUID registrationId, String programme, int briefing, int seat) {}

    record BriefingFull(String programme, int briefing, int capacity) {}

    record BriefingClosed(String programme, int briefing, int registered) {}

    /** Goes to the private topic alone. */
    record BriefingGuestRecorded(
            UUID registrationId, String programme, int briefing, String name, String email, String joinUrl) {}
}
