package dev.koubo.notification.events;

import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.notification.domain.desk.CallFact;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.desk.CallAnnouncements;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts facts about calls into the outbox as events, in the order of the application. */
@ApplicationScoped
class CallAnnouncer implements CallAnnouncements {

    private final Outbox outbox;
    private final CurrentActor actor;

    CallAnnouncer(Outbox outbox, CurrentActor actor) {
        this.outbox = outbox;
        this.actor = actor;
    }

    @Override
    public Uni<Void> announce(DeskCall after, List<CallFact> facts) {
        return outbox.append(
                facts.stream().map(fact -> announcement(after, fact)).toList());
    }

    private Announcement announcement(DeskCall after, CallFact fact) {
        Published event = Published.of(after, fact);
        return Announcement.of(event.getClass().getSimpleName(), after.id().toString(), fact.version(), event)
                .programme(after.programme().value())
                .rules(List.of(after.cause().reason().rule()))
                .actorRole(actor.get().leadingRole())
                .partitionKey(after.about().toString())
                .causation(fact instanceof CallFact.Opened ? after.causedBy() : null);
    }
}
