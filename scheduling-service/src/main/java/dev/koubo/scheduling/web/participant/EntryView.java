package dev.koubo.scheduling.web.participant;

import dev.koubo.scheduling.domain.participant.Attendance;
import dev.koubo.scheduling.domain.participant.AttendanceEntry;
import dev.koubo.scheduling.domain.session.SessionPart;
import dev.koubo.scheduling.web.Moments;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AttendanceEntry", description = "A line of the attendance record")
record EntryView(
        SessionPart part,
        Attendance attendance,

        @Schema(description = "Whether no later line corrects this one")
        boolean current,

        OffsetDateTime recordedAt,
        @Nullable String correctionReason) {

    static List<EntryView> of(List<AttendanceEntry> entries) {
        return entries.stream()
                .map(entry -> new EntryView(
                        entry.part(),
                        entry.attendance(),
                        isLast(entry, entries),
                        Moments.shown(entry.recordedAt()),
                        entry.correctionReason().orElse(null)))
                .toList();
    }

    private static boolean isLast(AttendanceEntry entry, List<AttendanceEntry> entries) {
        return entries.stream()
                .filter(other -> other.part() == entry.part())
                .reduce((earlier, later) -> later)
                .filter(last -> last == entry)
                .isPresent();
    }
}
