package dev.koubo.scheduling.usecase.visit;

import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.domain.visit.VisitOffer;
import dev.koubo.scheduling.domain.visit.VisitSeries;
import dev.koubo.scheduling.usecase.Decisions;
import dev.koubo.scheduling.usecase.participant.Participants;
import dev.koubo.scheduling.usecase.programme.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Proposes slots of a visit to a company. */
@ApplicationScoped
public class ProposeVisit {

    private final Transactions transactions;
    private final Participants participants;
    private final Programmes programmes;
    private final Visits visits;
    private final VisitAnnouncements announcements;
    private final InstantSource clock;

    ProposeVisit(
            Transactions transactions,
            Participants participants,
            Programmes programmes,
            Visits visits,
            VisitAnnouncements announcements,
            InstantSource clock) {
        this.transactions = transactions;
        this.participants = participants;
        this.programmes = programmes;
        this.visits = visits;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What is proposed to whom, by whom; without a number the lowest one that is free. */
    public record Command(ApplicationId application, Optional<Integer> number, VisitOffer offer, Actor by) {}

    /** Proposes it; a company that is not confirmed is refused by R171. */
    public Uni<Decision<Visit.Proposed>> with(Command command) {
        return transactions.run(() -> participants
                .lock(command.application())
                .chain(found -> Decisions.ifFound(
                        found, Decision.refused(Rulebook.R171), participant -> propose(participant, command))));
    }

    private Uni<Decision<Visit.Proposed>> propose(Participant participant, Command command) {
        Instant now = clock.instant();
        VisitId id = new VisitId(UUID.randomUUID());
        return programmes
                .visitTerms(participant.programme())
                .chain(terms -> Decisions.ifFound(
                        terms,
                        known -> visits.of(participant.id())
                                .map(all -> new VisitSeries(participant, known, all)
                                        .propose(id, command.number(), command.offer(), now))
                                .chain(decision ->
                                        Decisions.carryOut(decision, visit -> keep(visit, now, command.by())))));
    }

    private Uni<Visit.Proposed> keep(Visit.Proposed visit, Instant now, Actor by) {
        return visits.save(visit, new VisitStep(VisitState.PROPOSED, now, by.subject(), Optional.empty()))
                .chain(() -> announcements.proposed(visit))
                .replaceWith(visit);
    }
}
