package dev.koubo.scheduling.usecase.participant;

import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.participant.AbsenceDecided;
import dev.koubo.scheduling.domain.participant.AbsenceOutcome;
import dev.koubo.scheduling.domain.participant.AttendanceSheet;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.session.SessionId;
import dev.koubo.scheduling.usecase.Decisions;
import dev.koubo.scheduling.usecase.session.Sessions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Decides how a missed session is handled. */
@ApplicationScoped
public class DecideAbsence {

    private final Transactions transactions;
    private final Participants participants;
    private final Sessions sessions;
    private final Records records;
    private final ParticipantAnnouncements announcements;
    private final InstantSource clock;

    DecideAbsence(
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

    /** How which session is handled, by whom and why. */
    public record Command(
            ApplicationId application, int session, AbsenceOutcome outcome, Optional<String> reason, Actor by) {}

    /** Decides it for a company that has missed a compulsory part. */
    public Uni<Decision<AbsenceDecided>> with(Command command) {
        return transactions.run(() -> participants
                .lock(command.application())
                .chain(found -> Decisions.ifFound(
                        found, Decision.refused(Rulebook.R108), participant -> decide(participant, command))));
    }

    private Uni<Decision<AbsenceDecided>> decide(Participant participant, Command command) {
        SessionId id = new SessionId(participant.programme(), command.session());
        return sessions.find(id)
                .chain(found -> Decisions.ifFound(
                        found,
                        session -> records.attendance(participant.id(), id)
                                .map(current -> new AttendanceSheet(participant, session, current)
                                        .decide(
                                                command.outcome(),
                                                command.reason(),
                                                clock.instant(),
                                                command.by().subject()))
                                .chain(decision -> Decisions.carryOut(decision, this::keep))));
    }

    private Uni<AbsenceDecided> keep(AbsenceDecided decided) {
        return participants
                .save(decided.participant())
                .chain(() -> records.add(decided))
                .chain(() -> announcements.decided(decided))
                .replaceWith(decided);
    }
}
