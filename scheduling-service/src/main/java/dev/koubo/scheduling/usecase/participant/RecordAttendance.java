package dev.koubo.scheduling.usecase.participant;

import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.participant.Attendance;
import dev.koubo.scheduling.domain.participant.AttendanceEntry;
import dev.koubo.scheduling.domain.participant.AttendanceRecorded;
import dev.koubo.scheduling.domain.participant.AttendanceSheet;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.session.SessionId;
import dev.koubo.scheduling.domain.session.SessionPart;
import dev.koubo.scheduling.usecase.Decisions;
import dev.koubo.scheduling.usecase.session.Sessions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Records how a company took part in a part of a session. */
@ApplicationScoped
public class RecordAttendance {

    private final Transactions transactions;
    private final Participants participants;
    private final Sessions sessions;
    private final Records records;
    private final ParticipantAnnouncements announcements;
    private final InstantSource clock;

    RecordAttendance(
            Transactions transactions,
            Participants participants,
            Sessions sessions,
            Records records,
            ParticipantAnnouncements announcements,
            InstantSource clock) {
        this.transactions = transactions;
        this.participants = participants;
        this.sessions = sessions;
        this.records = records;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What is to be recorded, by whom, and why if it corrects what is recorded. */
    public record Command(
            ApplicationId application,
            int session,
            SessionPart part,
            Attendance attendance,
            Optional<String> correctionReason,
            Actor by) {}

    /** Records it; a company that is not confirmed is refused by R108. */
    public Uni<Decision<AttendanceRecorded>> with(Command command) {
        return transactions.run(() -> participants
                .lock(command.application())
                .chain(found -> Decisions.ifFound(
                        found, Decision.refused(Rulebook.R108), participant -> record(participant, command))));
    }

    private Uni<Decision<AttendanceRecorded>> record(Participant participant, Command command) {
        AttendanceEntry entry = new AttendanceEntry(
                command.part(),
                command.attendance(),
                clock.instant(),
                command.by().subject(),
                command.correctionReason());
        SessionId id = new SessionId(participant.programme(), command.session());
        return sessions.find(id)
                .chain(found -> Decisions.ifFound(
                        found,
                        session -> records.attendance(participant.id(), id)
                                .map(current -> new AttendanceSheet(participant, session, current).record(entry))
                                .chain(decision -> Decisions.carryOut(decision, this::keep))));
    }

    private Uni<AttendanceRecorded> keep(AttendanceRecorded recorded) {
        return participants
                .save(recorded.participant())
                .chain(() -> records.add(recorded))
                .chain(() -> announcements.recorded(recorded))
                .replaceWith(recorded);
    }
}
