package dev.koubo.consent.events;

import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.Fact;
import dev.koubo.consent.usecase.Announcements;
import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.request.CurrentActor;
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
    public Uni<Void> announce(Consent after, List<Fact> facts) {
        return outbox.append(
                facts.stream().map(fact -> announcement(after, fact)).toList());
    }

    private Announcement announcement(Consent after, Fact fact) {
        Published event = Published.of(after, fact);
        return Announcement.of(
                        event.getClass().getSimpleName(), after.application().toString(), after.version(), event)
                .programme(after.programme().value())
                .rules(fact.rules())
                .actorRole(actor.get().leadingRole());
    }
}
