package dev.koubo.scheduling.events;

import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.usecase.participant.RememberOwner;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who sent an application; names, addresses and numbers are passed over. */
@ApplicationScoped
class PartyListener {

    private final Inbox inbox;
    private final Subscription subscription;

    PartyListener(Inbox inbox, RememberOwner owner) {
        this.inbox = inbox;
        this.subscription = Subscription.named("parties")
                .on(
                        "dev.koubo.application.PartyRecorded.v1",
                        Consumed.PartyRecorded.class,
                        (event, party) -> owner.of(new ApplicationId(party.applicationId()), party.applicant()))
                .onTombstone(key -> owner.forget(new ApplicationId(UUID.fromString(key))))
                .build();
    }

    @Incoming("parties")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }
}
