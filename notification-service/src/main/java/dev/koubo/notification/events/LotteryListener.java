package dev.koubo.notification.events;

import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.usecase.FollowPool;
import dev.koubo.notification.usecase.desk.RemindOfAnswer;
import dev.koubo.notification.usecase.desk.SpareCalls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears which draws are committed, and whom a draw selected: later ones are not about that company. Then whether a selected
 * company stays silent or has answered (R99).
 */
@ApplicationScoped
class LotteryListener {

    private final Inbox inbox;
    private final Subscription subscription;

    LotteryListener(Inbox inbox, FollowPool pool, RemindOfAnswer remindOfAnswer, SpareCalls spareCalls) {
        this.inbox = inbox;
        this.subscription = Subscription.named("lottery")
                .on(
                        type("DrawCommitted"),
                        Consumed.DrawCommitted.class,
                        (event, draw) -> pool.committed(draw.toDraw(event.id())))
                .on(
                        type("ApplicantSelected"),
                        Consumed.ApplicantSelected.class,
                        (_, seat) -> pool.selected(
                                new AboutId(seat.applicationId()), new ProgrammeId(seat.programme()), seat.draw()))
                .on(
                        type("AnswerOverdue"),
                        Consumed.AnswerOverdue.class,
                        (event, overdue) -> remindOfAnswer.remind(overdue.toSilence(event.id())))
                .on(type("IntentConfirmed"), Consumed.SeatAnswered.class, (_, seat) -> settled(spareCalls, seat))
                .on(type("SelectionDeclined"), Consumed.SeatAnswered.class, (_, seat) -> settled(spareCalls, seat))
                .on(type("SelectionLapsed"), Consumed.SeatAnswered.class, (_, seat) -> settled(spareCalls, seat))
                .build();
    }

    @Incoming("lottery")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private static Uni<Void> settled(SpareCalls spareCalls, Consumed.SeatAnswered seat) {
        return spareCalls.settled(new AboutId(seat.applicationId()));
    }

    private static String type(String name) {
        return "dev.koubo.lottery." + name + ".v1";
    }
}
