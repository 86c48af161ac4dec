package dev.koubo.lottery.events;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.usecase.selection.RememberOwner;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who sent an application, and whom to forget. */
@ApplicationScoped
class PartiesListener {

    private final Inbox inbox;
    private final Subscription subscription;

    PartiesListener(Inbox inbox, RememberOwner rememberOwner) {
        this.inbox = inbox;
        this.subscription = Subscription.named("parties")
                .on(
                        "dev.koubo.application.PartyRecorded.v1",
                        Consumed.PartyRecorded.class,
                        (_, party) -> rememberOwner.keep(new ApplicationId(party.applicationId()), party.applicant()))
                .onTombstone(key -> forget(rememberOwner, key))
                .build();
    }

    @Incoming("parties")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    /** Guests of briefings are on the same topic under keys of another kind. */
    private static Uni<Void> forget(RememberOwner rememberOwner, String key) {
        try {
            return rememberOwner.forget(new ApplicationId(UUID.fromString(key)));
        } catch (IllegalArgumentException noApplication) {
            return Uni.createFrom().voidItem();
        }
    }
}
