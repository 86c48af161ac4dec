package dev.koubo.scheduling.domain.participant;

import java.util.List;

/**
 * How far a company has come (R136, R166).
 *
 * @param sessions what is recorded, by the session's number; sessions without a record are left out
 * @param sessionsPlanned how many sessions the programme has
 * @param visitsDone how many visits were held and reported
 * @param visitsPlanned how many visits a company has
 */
public record ParticipantProgress(
        Participant participant,
        List<SessionSummary> sessions,
        int sessionsPlanned,
        int visitsDone,
        int visitsPlanned) {

    public ParticipantProgress {
        sessions = List.copyOf(sessions);
    }

    /** How many sessions were attended. */
    public long attended() {
        return sessions.stream().filter(SessionSummary::attended).count();
    }

    /** How many surveys were answered, in time or late. */
    public long surveysAnswered() {
        return sessions.stream()
                .filter(session -> session.surveyAnsweredAt().isPresent())
                .count();
    }
}
