package dev.koubo.notification.events;

import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.usecase.FollowPool;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which draws are committed, and whom a draw selected: later ones are not about that company. */
@ApplicationScoped
class LotteryListener {

    private final Inbox inbox;
    private final Subscription subscription;

    LotteryListener(Inbox inbox, FollowPool pool) {
        this.inbox = inbox;
        this.subscription = Subscription.named("lottery")
                .on(
                        "dev.koubo.lottery.DrawCommitted.v1",
                        Consumed.DrawCommitted.class,
                        (event, draw) -> pool.committed(draw.toDraw(event.id())))
                .on(
                        "dev.koubo.lottery.ApplicantSelected.v1",
                        Consumed.ApplicantSelected.class,
                        (_, seat) -> pool.selected(
                                new AboutId(seat.applicationId()), new ProgrammeId(seat.programme()), seat.draw()))
                .build();
    }

    @Incoming("lottery")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }
}
