package dev.koubo.notification.events;

import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.usecase.RecordRecipient;
import dev.koubo.notification.usecase.desk.SpareCalls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears whom to write to, and whom to forget. */
@ApplicationScoped
class PartiesListener {

    private final Inbox inbox;
    private final Subscription subscription;

    PartiesListener(Inbox inbox, RecordRecipient recordRecipient, SpareCalls spareCalls) {
        this.inbox = inbox;
        this.subscription = Subscription.named("parties")
                .on(
                        "dev.koubo.application.PartyRecorded.v1",
                        Consumed.PartyRecorded.class,
                        (_, party) -> recordRecipient.record(party.toRecipient()))
                .on(
                        "dev.koubo.scheduling.BriefingGuestRecorded.v1",
                        Consumed.BriefingGuestRecorded.class,
                        (_, guest) -> recordRecipient.record(guest.toRecipient()))
                .onTombstone(
                        key -> recordRecipient.erase(AboutId.of(key)).chain(() -> spareCalls.erased(AboutId.of(key))))
                .build();
    }

    @Incoming("parties")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }
}
