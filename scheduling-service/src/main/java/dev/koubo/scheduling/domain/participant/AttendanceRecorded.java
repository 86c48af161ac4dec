package dev.koubo.scheduling.domain.participant;

import dev.koubo.scheduling.domain.session.SessionId;
import java.util.Optional;

/** A new line stands in the attendance record; the line that it corrects, if any, stays as history. */
public record AttendanceRecorded(
        Participant participant, SessionId session, AttendanceEntry entry, Optional<AttendanceEntry> corrected) {}
