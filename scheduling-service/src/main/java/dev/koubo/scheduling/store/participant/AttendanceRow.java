package dev.koubo.scheduling.store.participant;

import dev.koubo.scheduling.domain.participant.Attendance;
import dev.koubo.scheduling.domain.participant.AttendanceEntry;
import dev.koubo.scheduling.domain.participant.AttendanceRecorded;
import dev.koubo.scheduling.domain.session.SessionPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A line of the attendance record. */
@Entity
@Table(name = "attendance")
class AttendanceRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID application;

    int session;

    @Enumerated(EnumType.STRING)
    SessionPart part;

    @Enumerated(EnumType.STRING)
    Attendance attendance;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "correction_reason")
    String correctionReason;

    static AttendanceRow of(AttendanceRecorded recorded) {
        AttendanceRow row = new AttendanceRow();
        row.application = recorded.participant().id().value();
        row.session = recorded.session().number();
        row.part = recorded.entry().part();
        row.attendance = recorded.entry().attendance();
        row.recordedAt = recorded.entry().recordedAt();
        row.recordedBy = recorded.entry().recordedBy();
        row.correctionReason = recorded.entry().correctionReason().orElse(null);
        return row;
    }

    AttendanceEntry entry() {
        return new AttendanceEntry(part, attendance, recordedAt, recordedBy, Optional.ofNullable(correctionReason));
    }
}
