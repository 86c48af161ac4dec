package dev.koubo.messaging.sample;

import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Event;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Outbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what others tell, once each, and answers. */
@ApplicationScoped
class SampleListener {

    private final Inbox inbox;
    private final Outbox outbox;
    private final Effects effects;
    private final Subscription subscription;

    SampleListener(Inbox inbox, Outbox outbox, Effects effects) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.effects = effects;
        this.subscription = Subscription.named("sample")
                .on("dev.koubo.other.Happened.v1", Happened.class, this::happened)
                .onTombstone(key -> effects.write("sample", tombstoned(key)))
                .build();
    }

    record Happened(int number) {}

    record Noted(String cause) {}

    @Incoming("sample")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private Uni<Void> happened(Event event, Happened happened) {
        return effects.write("sample", event)
                .chain(() -> outbox.append(
                        List.of(Announcement.of("Noted", event.subject(), happened.number(), new Noted(event.id())))));
    }

    private static Event tombstoned(String key) {
        return new Event("tombstone of " + key, "", "", key, java.time.Instant.EPOCH, null, 0, "", "", List.of(), null);
    }
}
