package dev.koubo.scheduling.usecase.visit;

import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.usecase.Decisions;
import dev.koubo.scheduling.usecase.participant.Access;
import dev.koubo.scheduling.usecase.programme.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Fixes the slot that a company chooses. */
@ApplicationScoped
public class FixVisit {

    private final Transactions transactions;
    private final Guarded guarded;
    private final Access access;
    private final Programmes programmes;
    private final Visits visits;
    private final VisitAnnouncements announcements;
    private final InstantSource clock;

    FixVisit(
            Transactions transactions,
            Guarded guarded,
            Access access,
            Programmes programmes,
            Visits visits,
            VisitAnnouncements announcements,
            InstantSource clock) {
        this.transactions = transactions;
        this.guarded = guarded;
        this.access = access;
        this.programmes = programmes;
        this.visits = visits;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Fixes it for the company itself. */
    public Uni<Decision<Visit.Fixed>> with(VisitId id, Instant slot, Actor by) {
        return transactions.run(() -> guarded.visit(
                id,
                visit -> access.isOwner(by, visit.details().application())
                        .chain(owner ->
                                owner ? fix(visit, slot, by) : Uni.createFrom().item(Decision.unknown()))));
    }

    private Uni<Decision<Visit.Fixed>> fix(Visit visit, Instant slot, Actor by) {
        Instant now = clock.instant();
        return visits.lockCalendar(visit.details().expert())
                .chain(() -> programmes.visitTerms(visit.details().programme()))
                .chain(terms -> Decisions.ifFound(
                        terms,
                        known -> visits.taken(visit.details())
                                .map(taken -> visit.fix(slot, known, taken, now))
                                .chain(decision -> Decisions.carryOut(decision, fixed -> keep(fixed, now, by)))));
    }

    private Uni<Visit.Fixed> keep(Visit.Fixed visit, Instant now, Actor by) {
        return visits.save(visit, new VisitStep(VisitState.FIXED, now, by.subject(), Optional.empty()))
                .chain(() -> announcements.fixed(visit))
                .replaceWith(visit);
    }
}
