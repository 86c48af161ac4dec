package dev.koubo.scheduling.events;

import static dev.koubo.scheduling.domain.Rulebook.R166;
import static dev.koubo.scheduling.domain.Rulebook.R167;
import static dev.koubo.scheduling.domain.Rulebook.R169;
import static dev.koubo.scheduling.domain.Rulebook.R171;
import static dev.koubo.scheduling.domain.Rulebook.R173;
import static dev.koubo.scheduling.domain.Rulebook.R175;

import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.request.CurrentActor;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitDetails;
import dev.koubo.scheduling.usecase.visit.VisitAnnouncements;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Publishes what happens to visits; reports and reasons stay here. */
@ApplicationScoped
class VisitAnnouncer implements VisitAnnouncements {

    private final Outbox outbox;
    private final CurrentActor actor;

    VisitAnnouncer(Outbox outbox, CurrentActor actor) {
        this.outbox = outbox;
        this.actor = actor;
    }

    @Override
    public Uni<Void> proposed(Visit.Proposed visit) {
        VisitDetails details = visit.details();
        Published.VisitProposed data = new Published.VisitProposed(
                details.id().value(),
                details.application().value(),
                details.programme().value(),
                details.number(),
                details.place(),
                visit.slots());
        return append(visit, "VisitProposed", data, R171);
    }

    @Override
    public Uni<Void> fixed(Visit.Fixed visit) {
        VisitDetails details = visit.details();
        Published.VisitFixed data = new Published.VisitFixed(
                details.id().value(),
                details.application().value(),
                details.programme().value(),
                details.number(),
                visit.time().startsAt(),
                visit.time().endsAt(),
                details.place());
        return append(visit, "VisitFixed", data, R167, R169);
    }

    @Override
    public Uni<Void> done(Visit.Done visit) {
        VisitDetails details = visit.details();
        Published.VisitDone data = new Published.VisitDone(
                details.id().value(),
                details.application().value(),
                details.programme().value(),
                details.number(),
                visit.doneAt());
        return append(visit, "VisitDone", data, R166, R173);
    }

    @Override
    public Uni<Void> cancelled(Visit.Cancelled visit, Instant at) {
        VisitDetails details = visit.details();
        Published.VisitCancelled data = new Published.VisitCancelled(
                details.id().value(),
                details.application().value(),
                details.programme().value(),
                details.number(),
                at);
        return append(visit, "VisitCancelled", data, R175);
    }

    private Uni<Void> append(Visit visit, String type, Object data, Rulebook... rules) {
        VisitDetails details = visit.details();
        return outbox.append(List.of(Announcement.of(type, details.id().toString(), visit.version(), data)
                .partitionKey(details.application().toString())
                .programme(details.programme().value())
                .rules(List.of(rules))
                .actorRole(actor.get().leadingRole())));
    }
}
