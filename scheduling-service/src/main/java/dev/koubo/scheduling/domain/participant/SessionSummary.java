package dev.koubo.scheduling.domain.participant;

import dev.koubo.scheduling.domain.session.SessionPart;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One session of one company, summed up.
 *
 * @param session the session's number
 * @param entries every line of the record, the corrected ones too, oldest first
 */
public record SessionSummary(
        int session,
        List<AttendanceEntry> entries,
        Optional<AbsenceOutcome> absence,
        Optional<Instant> surveyAnsweredAt,
        boolean surveyLate) {

    public SessionSummary {
        entries = List.copyOf(entries);
    }

    /** Whether the company was there for both compulsory parts; the round-table never counts (R149). */
    public boolean attended() {
        return Arrays.stream(SessionPart.values())
                .filter(SessionPart::compulsory)
                .allMatch(part -> entries.stream()
                        .filter(entry -> entry.part() == part)
                        .reduce((earlier, later) -> later)
                        .map(entry -> entry.attendance().present())
                        .orElse(false));
    }
}
