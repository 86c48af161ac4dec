package dev.koubo.scheduling.usecase.visit;

import dev.koubo.scheduling.domain.visit.Visit;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Tells others of visits, in the transaction of the change. */
public interface VisitAnnouncements {

    /** Slots were proposed. */
    Uni<Void> proposed(Visit.Proposed visit);

    /** A slot was chosen. */
    Uni<Void> fixed(Visit.Fixed visit);

    /** The visit was held and reported; the report stays here. */
    Uni<Void> done(Visit.Done visit);

    /** The visit was cancelled; its number waits for a new proposal. */
    Uni<Void> cancelled(Visit.Cancelled visit, Instant at);
}
