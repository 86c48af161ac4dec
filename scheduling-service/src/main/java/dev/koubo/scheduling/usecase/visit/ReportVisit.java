package dev.koubo.scheduling.usecase.visit;

import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.visit.Expert;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.domain.visit.VisitReport;
import dev.koubo.scheduling.usecase.Decisions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Takes an expert's report of a visit. */
@ApplicationScoped
public class ReportVisit {

    private final Transactions transactions;
    private final Guarded guarded;
    private final Visits visits;
    private final VisitAnnouncements announcements;
    private final InstantSource clock;

    ReportVisit(
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

    /** Takes it from the visit's own expert; for any other the visit does not exist. */
    public Uni<Decision<Visit.Done>> with(VisitId id, VisitReport report, Actor by) {
        return transactions.run(() -> guarded.visit(
                id,
                visit -> Decisions.carryOut(decide(visit, report, new Expert(by.subject())), done -> keep(done, by))));
    }

    private Decision<Visit.Done> decide(Visit visit, VisitReport report, Expert reporter) {
        return visit.details().expert().equals(reporter) ? visit.report(report, clock.instant()) : Decision.unknown();
    }

    private Uni<Visit.Done> keep(Visit.Done visit, Actor by) {
        return visits.save(visit, new VisitStep(VisitState.DONE, visit.doneAt(), by.subject(), Optional.empty()))
                .chain(() -> announcements.done(visit))
                .replaceWith(visit);
    }
}
