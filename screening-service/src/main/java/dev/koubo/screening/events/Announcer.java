package dev.koubo.screening.events;

import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.request.CurrentActor;
import dev.koubo.screening.domain.Fact;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.usecase.Announcements;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts facts into the outbox as events. */
@ApplicationScoped
class Announcer implements Announcements {

    private final Outbox outbox;
    private final CurrentActor actor;

    Announcer(Outbox outbox, CurrentActor actor) {
        this.outbox = outbox;
        this.actor = actor;
    }

    @Override
    public Uni<Void> announce(Screening after, List<Fact> facts) {
        return outbox.append(
                facts.stream().map(fact -> announcement(after, fact)).toList());
    }

    private Announcement announcement(Screening after, Fact fact) {
        Published event = Published.of(after, fact);
        return Announcement.of(
                        event.getClass().getSimpleName(), after.application().toString(), after.version(), event)
                .programme(after.programme().value())
                .rules(fact.rules())
                .actorRole(actor.get().leadingRole());
    }
}
