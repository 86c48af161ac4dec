package dev.koubo.scheduling.usecase.participant;

import dev.koubo.scheduling.domain.participant.AbsenceDecided;
import dev.koubo.scheduling.domain.participant.AttendanceRecorded;
import dev.koubo.scheduling.domain.participant.SurveyAnswered;
import io.smallrye.mutiny.Uni;

/** Tells others what is recorded of participants, in the transaction of the change. */
public interface ParticipantAnnouncements {

    /** Attendance was recorded or corrected. */
    Uni<Void> recorded(AttendanceRecorded recorded);

    /** The handling of a missed session was decided. */
    Uni<Void> decided(AbsenceDecided decided);

    /** A survey was answered; what was answered stays here. */
    Uni<Void> answered(SurveyAnswered answered);
}
