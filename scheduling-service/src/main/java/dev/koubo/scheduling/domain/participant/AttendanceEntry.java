package dev.koubo.scheduling.domain.participant;

import dev.koubo.scheduling.domain.session.SessionPart;
import java.time.Instant;
import java.util.Optional;

/** One line of the attendance record: who recorded what of which part, and why if it corrects an earlier line. */
public record AttendanceEntry(
        SessionPart part,
        Attendance attendance,
        Instant recordedAt,
        String recordedBy,
        Optional<String> correctionReason) {}
