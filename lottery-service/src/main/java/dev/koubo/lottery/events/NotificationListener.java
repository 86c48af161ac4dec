package dev.koubo.lottery.events;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.usecase.selection.StartWindow;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which notices arrived; those that tell a company of its seat start a clock. */
@ApplicationScoped
class NotificationListener {

    private static final Set<String> TELL_OF_SEAT = Set.of("RESULT_SELECTED", "MOVED_UP");

    private final Inbox inbox;
    private final StartWindow startWindow;
    private final Subscription subscription;

    NotificationListener(Inbox inbox, StartWindow startWindow) {
        this.inbox = inbox;
        this.startWindow = startWindow;
        this.subscription = Subscription.named("notification")
                .on(
                        "dev.koubo.notification.NoticeArrived.v1",
                        Consumed.NoticeArrived.class,
                        (_, notice) -> arrived(notice))
                .build();
    }

    @Incoming("notification")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private Uni<Void> arrived(Consumed.NoticeArrived notice) {
        return TELL_OF_SEAT.contains(notice.template())
                ? startWindow.at(ApplicationId.parse(notice.about()), notice.arrivedAt())
                : Uni.createFrom().voidItem();
    }
}
