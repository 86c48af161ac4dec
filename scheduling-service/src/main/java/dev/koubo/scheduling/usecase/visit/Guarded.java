package dev.koubo.scheduling.usecase.visit;

import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.usecase.Decisions;
import dev.koubo.scheduling.usecase.participant.Participants;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Lets one change at a time at the visits of a company. */
@ApplicationScoped
class Guarded {

    private final Visits visits;
    private final Participants participants;

    Guarded(Visits visits, Participants participants) {
        this.visits = visits;
        this.participants = participants;
    }

    /** Locks the visit's company, reads the visit and goes on with it. */
    <T> Uni<Decision<T>> visit(VisitId id, Function<Visit, Uni<Decision<T>>> next) {
        return visits.companyOf(id)
                .chain(company -> Decisions.ifFound(
                        company,
                        application -> participants
                                .lock(application)
                                .chain(() -> visits.find(id))
                                .chain(found -> Decisions.ifFound(found, next))));
    }
}
