package dev.koubo.scheduling.domain.participant;

import static dev.koubo.scheduling.domain.Decided.no;
import static dev.koubo.scheduling.domain.Decided.yes;
import static dev.koubo.scheduling.domain.Season.firstSession;
import static dev.koubo.scheduling.domain.Season.participant;
import static dev.koubo.scheduling.domain.Season.secondSession;
import static dev.koubo.scheduling.domain.Season.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.domain.session.SessionPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttendanceSheetTest {

    private static final Instant AFTERNOON = tokyo("2025-07-25T13:05:00");

    @Test
    void R159_attendance_is_recorded_part_by_part() {
        AttendanceRecorded recorded = yes(sheet(firstSession()).record(entry(SessionPart.SEMINAR, Attendance.ONSITE)));

        assertThat(recorded.corrected()).isEmpty();
        assertThat(recorded.participant().version()).isEqualTo(2);
    }

    @Test
    void R159_nothing_is_recorded_before_the_part_begins() {
        AttendanceEntry early = new AttendanceEntry(
                SessionPart.SEMINAR, Attendance.ONSITE, tokyo("2025-07-25T12:59:59"), "desk", Optional.empty());

        no(Rulebook.R159, sheet(firstSession()).record(early));
        no(Rulebook.R159, sheet(firstSession()).record(entry(SessionPart.WORKSHOP, Attendance.ONSITE)));
    }

    @Test
    void R159_a_correction_needs_a_reason_and_keeps_what_it_corrects() {
        AttendanceEntry absent = entry(SessionPart.SEMINAR, Attendance.ABSENT);
        AttendanceEntry onsite = entry(SessionPart.SEMINAR, Attendance.ONSITE);

        no(Rulebook.R159, sheet(firstSession(), absent).record(onsite));
        AttendanceRecorded corrected = yes(sheet(firstSession(), absent).record(because("scanned late", onsite)));
        assertThat(corrected.corrected()).contains(absent);
    }

    @Test
    void R159_a_first_record_corrects_nothing() {
        no(Rulebook.R159, sheet(firstSession()).record(because("why", entry(SessionPart.SEMINAR, Attendance.ONSITE))));
    }

    @Test
    void R149_a_session_without_a_round_table_has_no_attendance_of_it() {
        no(Rulebook.R149, sheet(secondSession()).record(entry(SessionPart.ROUND_TABLE, Attendance.ONSITE)));
    }

    @Test
    void R108_nobody_attends_before_being_confirmed_or_after_the_end() {
        Participant lateComer = Participant.confirmed(
                participant().id(), participant().programme(), "CM", tokyo("2025-07-25T13:00:01"));
        Participant gone = participant().ended(EndReason.WITHDRAWN, tokyo("2025-07-25T13:00:00"));
        AttendanceEntry onsite = entry(SessionPart.SEMINAR, Attendance.ONSITE);

        no(Rulebook.R108, new AttendanceSheet(lateComer, firstSession(), List.of()).record(onsite));
        no(Rulebook.R108, new AttendanceSheet(gone, firstSession(), List.of()).record(onsite));
    }

    @Test
    void R160_only_a_missed_compulsory_part_gets_an_outcome() {
        AttendanceSheet missed = sheet(firstSession(), entry(SessionPart.WORKSHOP, Attendance.ABSENT));
        AttendanceSheet notMissed = sheet(
                firstSession(),
                entry(SessionPart.SEMINAR, Attendance.ONLINE),
                entry(SessionPart.ROUND_TABLE, Attendance.ABSENT));

        AbsenceDecided decided = yes(missed.decide(AbsenceOutcome.MATERIALS, Optional.empty(), AFTERNOON, "desk"));
        assertThat(decided.outcome()).isEqualTo(AbsenceOutcome.MATERIALS);
        no(Rulebook.R160, notMissed.decide(AbsenceOutcome.MATERIALS, Optional.empty(), AFTERNOON, "desk"));
    }

    @Test
    void R136_a_session_is_attended_when_the_latest_record_of_both_compulsory_parts_says_so() {
        AttendanceEntry seminarMissed = entry(SessionPart.SEMINAR, Attendance.ABSENT);
        AttendanceEntry seminar = because("scanned late", entry(SessionPart.SEMINAR, Attendance.ONSITE));
        AttendanceEntry workshop = entry(SessionPart.WORKSHOP, Attendance.ONLINE);

        assertThat(summary(seminarMissed, seminar, workshop).attended()).isTrue();
        assertThat(summary(seminar).attended()).isFalse();
        assertThat(summary(seminarMissed, workshop).attended()).isFalse();
    }

    private static SessionSummary summary(AttendanceEntry... entries) {
        return new SessionSummary(1, List.of(entries), Optional.empty(), Optional.empty(), false);
    }

    private static AttendanceSheet sheet(Session session, AttendanceEntry... current) {
        return new AttendanceSheet(participant(), session, List.of(current));
    }

    private static AttendanceEntry entry(SessionPart part, Attendance attendance) {
        return new AttendanceEntry(part, attendance, AFTERNOON, "desk", Optional.empty());
    }

    private static AttendanceEntry because(String reason, AttendanceEntry entry) {
        return new AttendanceEntry(
                entry.part(), entry.attendance(), entry.recordedAt(), entry.recordedBy(), Optional.of(reason));
    }
}
