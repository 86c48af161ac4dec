package dev.koubo.scheduling.domain.participant;

import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.domain.session.SessionPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is recorded of one company in one session; {@code current} holds the lines that no other line corrects. */
public record AttendanceSheet(Participant participant, Session session, List<AttendanceEntry> current) {

    public AttendanceSheet {
        current = List.copyOf(current);
    }

    /** Records how the company took part in a part of the session. */
    public Decision<AttendanceRecorded> record(AttendanceEntry entry) {
        Optional<Instant> start = session.startOf(entry.part());
        if (start.isEmpty()) {
            return Decision.refused(Rulebook.R149);
        }
        Instant begins = start.get();
        if (entry.recordedAt().isBefore(begins)) {
            return Decision.refused(Rulebook.R159);
        }
        if (entry.attendance().present() && !participant.takesPartAt(begins)) {
            return Decision.refused(Rulebook.R108);
        }
        Optional<AttendanceEntry> earlier = of(entry.part());
        if (earlier.isPresent() != entry.correctionReason().isPresent()) {
            return Decision.refused(Rulebook.R159);
        }
        return Decision.accepted(new AttendanceRecorded(participant.changed(), session.id(), entry, earlier));
    }

    /** Decides how the missed session is handled; nothing is handled where nothing was missed. */
    public Decision<AbsenceDecided> decide(AbsenceOutcome outcome, Optional<String> reason, Instant now, String by) {
        boolean missed = current.stream()
                .anyMatch(entry ->
                        entry.part().compulsory() && !entry.attendance().present());
        return missed
                ? Decision.accepted(new AbsenceDecided(participant.changed(), session.id(), outcome, reason, now, by))
                : Decision.refused(Rulebook.R160);
    }

    private Optional<AttendanceEntry> of(SessionPart part) {
        return current.stream().filter(entry -> entry.part() == part).findFirst();
    }
}
