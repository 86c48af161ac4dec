package dev.koubo.scheduling.web.participant;

import dev.koubo.scheduling.domain.participant.Attendance;
import dev.koubo.scheduling.domain.participant.AttendanceEntry;
import dev.koubo.scheduling.domain.session.SessionPart;
import dev.koubo.scheduling.web.Moments;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Oldest first, as they were recorded. */
    static List<EntryView> of(List<AttendanceEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(line -> of(entries.get(line), entries.subList(line + 1, entries.size())))
                .toList();
    }

    private static EntryView of(AttendanceEntry entry, List<AttendanceEntry> later) {
        return new EntryView(
                entry.part(),
                entry.attendance(),
                later.stream().noneMatch(other -> other.part() == entry.part()),
                Moments.shown(entry.recordedAt()),
                entry.correctionReason().orElse(null));
    }
}
