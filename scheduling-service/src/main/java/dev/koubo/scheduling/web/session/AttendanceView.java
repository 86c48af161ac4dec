package dev.koubo.scheduling.web.session;

import dev.koubo.scheduling.domain.participant.Attendance;
import dev.koubo.scheduling.domain.participant.AttendanceEntry;
import dev.koubo.scheduling.domain.participant.AttendanceRecorded;
import dev.koubo.scheduling.domain.session.SessionPart;
import dev.koubo.scheduling.web.Moments;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RecordedAttendance")
record AttendanceView(
        UUID applicationId,
        int session,
        SessionPart part,
        Attendance attendance,
        OffsetDateTime recordedAt,

        @Schema(description = "What was recorded before, if this corrects it") @Nullable
        Attendance corrected,

        @Nullable String correctionReason) {

    static AttendanceView of(AttendanceRecorded recorded) {
        AttendanceEntry entry = recorded.entry();
        return new AttendanceView(
                recorded.participant().id().value(),
                recorded.session().number(),
                entry.part(),
                entry.attendance(),
                Moments.shown(entry.recordedAt()),
                recorded.corrected().map(AttendanceEntry::attendance).orElse(null),
                entry.correctionReason().orElse(null));
    }
}
