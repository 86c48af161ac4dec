package dev.koubo.screening.events;

import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.usecase.RecordParty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears whom to call, and whom to forget. */
@ApplicationScoped
class PartiesListener {

    private final Inbox inbox;
    private final Subscription subscription;

    PartiesListener(Inbox inbox, RecordParty recordParty) {
        this.inbox = inbox;
        this.subscription = Subscription.named("parties")
                .on(
                        "dev.koubo.application.PartyRecorded.v1",
                        Consumed.PartyRecorded.class,
                        (_, party) -> recordParty.record(party.toParty()))
                .onTombstone(key -> recordParty.erase(ApplicationId.of(key)))
                .build();
    }

    @Incoming("parties")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }
}
