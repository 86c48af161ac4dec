package dev.koubo.scheduling.usecase.visit;

import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.participant.EndReason;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.usecase.Decisions;
import dev.koubo.scheduling.usecase.Steps;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Cancels visits, so that they can be proposed anew under their numbers. */
@ApplicationScoped
public class CancelVisit {

    private final Transactions transactions;
    private final Guarded guarded;
    private final Visits visits;
    private final VisitAnnouncements announcements;
    private final InstantSource clock;

    CancelVisit(
            Transactions transactions,
            Guarded guarded,
            Visits visits,
            VisitAnnouncements announcements,
            InstantSource clock) {
        this.transactions = transactions;
        this.guarded = guarded;
        this.visits = visits;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Cancels one visit. */
    public Uni<Decision<Visit.Cancelled>> with(VisitId id, String reason, Actor by) {
        return transactions.run(() ->
                guarded.visit(id, visit -> Decisions.carryOut(visit.cancel(reason), cancelled -> keep(cancelled, by))));
    }

    /** Cancels what a company would have had after its participation ended; its row is locked by the caller. */
    public Uni<Void> after(ApplicationId application, EndReason reason, Instant endedAt) {
        return transactions.run(() -> visits.of(application)
                .map(all -> all.stream().filter(visit -> visit.isAhead(endedAt)).toList())
                .chain(open -> Steps.each(
                        open,
                        visit -> Decisions.carryOut(
                                        visit.cancel(reason.name()), cancelled -> keep(cancelled, Actor.system()))
                                .replaceWithVoid())));
    }

    private Uni<Visit.Cancelled> keep(Visit.Cancelled visit, Actor by) {
        Instant now = clock.instant();
        return visits.save(visit, new VisitStep(VisitState.CANCELLED, now, by.subject(), Optional.of(visit.reason())))
                .chain(() -> announcements.cancelled(visit, now))
                .replaceWith(visit);
    }
}
