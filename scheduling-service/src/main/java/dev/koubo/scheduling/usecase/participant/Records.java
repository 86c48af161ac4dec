package dev.koubo.scheduling.usecase.participant;

import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.AbsenceDecided;
import dev.koubo.scheduling.domain.participant.AttendanceEntry;
import dev.koubo.scheduling.domain.participant.AttendanceRecorded;
import dev.koubo.scheduling.domain.participant.SurveyAnswered;
import dev.koubo.scheduling.domain.session.SessionId;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** The lines that are written about a participant; none is ever changed or deleted. */
public interface Records {

    /** The lines of one session that no other line corrects. */
    Uni<List<AttendanceEntry>> attendance(ApplicationId application, SessionId session);

    /** Whether the survey of a session is answered. */
    Uni<Boolean> surveyAnswered(ApplicationId application, SessionId session);

    /** Adds a line to the attendance record. */
    Uni<Void> add(AttendanceRecorded recorded);

    /** Adds a decision on a missed session. */
    Uni<Void> add(AbsenceDecided decided);

    /** Adds the answers to a survey. */
    Uni<Void> add(SurveyAnswered answered);
}
