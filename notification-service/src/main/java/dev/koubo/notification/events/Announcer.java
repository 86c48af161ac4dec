package dev.koubo.notification.events;

import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.notification.domain.Fact;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.usecase.Announcements;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts facts into the outbox as events, in the order of what they are about. */
@ApplicationScoped
class Announcer implements Announcements {

    private final Outbox outbox;
    private final CurrentActor actor;

    Announcer(Outbox outbox, CurrentActor actor) {
        this.outbox = outbox;
        this.actor = actor;
    }

    @Override
    public Uni<Void> announce(Notice after, List<Fact> facts) {
        return outbox.append(
                facts.stream().map(fact -> announcement(after, fact)).toList());
    }

    private Announcement announcement(Notice after, Fact fact) {
        Published event = Published.of(after, fact);
        return Announcement.of(event.getClass().getSimpleName(), after.id().toString(), fact.version(), event)
                .version(event.schemaVersion())
                .programme(after.programme().value())
                .rules(List.of(fact.rule()))
                .actorRole(actor.get().leadingRole())
                .partitionKey(after.about().toString())
                .causation(after.causedBy());
    }
}
