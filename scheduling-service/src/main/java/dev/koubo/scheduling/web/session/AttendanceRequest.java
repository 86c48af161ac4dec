package dev.koubo.scheduling.web.session;

import dev.koubo.request.Actor;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.Attendance;
import dev.koubo.scheduling.domain.session.SessionPart;
import dev.koubo.scheduling.usecase.participant.RecordAttendance;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AttendanceToRecord")
record AttendanceRequest(
        @NotNull UUID applicationId,
        @NotNull SessionPart part,
        @NotNull Attendance attendance,

        @Schema(description = "Needed where attendance of this part is recorded already, and only there")
        @Size(max = 500)
        @Pattern(regexp = ".*\\S.*")
        @Nullable
        String correctionReason) {

    RecordAttendance.Command command(int session, Actor by) {
        return new RecordAttendance.Command(
                new ApplicationId(applicationId), session, part, attendance, Optional.ofNullable(correctionReason), by);
    }
}
