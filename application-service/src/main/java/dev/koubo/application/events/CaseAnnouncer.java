package dev.koubo.application.events;

import dev.koubo.application.ApplicationConfig;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.CaseFact;
import dev.koubo.application.domain.application.Change;
import dev.koubo.application.usecase.application.CaseAnnouncements;
import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the facts of a case into the outbox as events; who the parties are goes to the private topic alone. */
@ApplicationScoped
class CaseAnnouncer implements CaseAnnouncements {

    private final Outbox outbox;
    private final CurrentActor actor;
    private final ApplicationConfig config;

    CaseAnnouncer(Outbox outbox, CurrentActor actor, ApplicationConfig config) {
        this.outbox = outbox;
        this.actor = actor;
        this.config = config;
    }

    @Override
    public Uni<Void> announce(Change change) {
        return outbox.append(change.facts().stream()
                .map(fact -> announcement(change.after(), fact))
                .toList());
    }

    private Announcement announcement(Application after, CaseFact fact) {
        Published data = CaseEvents.of(after, fact);
        Announcement announcement = Announcement.of(
                        data.getClass().getSimpleName(), after.id().toString(), after.version(), data)
                .programme(after.programme().value())
                .rules(fact.rules())
                .actorRole(actor.get().leadingRole());
        return data instanceof Published.PartyRecorded ? announcement.topic(config.partiesTopic()) : announcement;
    }
}
