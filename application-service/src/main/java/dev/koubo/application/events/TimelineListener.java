package dev.koubo.application.events;

import dev.koubo.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of our own events and of notices, for the timeline alone. */
@ApplicationScoped
class TimelineListener {

    private final Inbox inbox;
    private final TimelineSubscription timeline;

    TimelineListener(Inbox inbox, TimelineSubscription timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @Incoming("application")
    Uni<Void> receiveOwn(ConsumerRecord<String, String> record) {
        return inbox.receive(timeline.subscription(), record);
    }

    @Incoming("notification")
    Uni<Void> receiveNotices(ConsumerRecord<String, String> record) {
        return inbox.receive(timeline.subscription(), record);
    }
}
