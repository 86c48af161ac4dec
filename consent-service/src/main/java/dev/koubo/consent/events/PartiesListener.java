package dev.koubo.consent.events;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.usecase.RecordRegistration;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who stands behind an application, and whom to forget. */
@ApplicationScoped
class PartiesListener {

    private final Inbox inbox;
    private final Subscription subscription;

    PartiesListener(Inbox inbox, RecordRegistration recordRegistration) {
        this.inbox = inbox;
        this.subscription = Subscription.named("parties")
                .on(
                        "dev.koubo.application.PartyRecorded.v1",
                        Consumed.PartyRecorded.class,
                        (_, party) -> recordRegistration.record(party.toRegistered()))
                .onTombstone(key -> recordRegistration.erase(ApplicationId.of(key)))
                .build();
    }

    @Incoming("parties")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }
}
