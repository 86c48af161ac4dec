package dev.koubo.lottery.events;

import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.usecase.pool.HearOfApplication;
import dev.koubo.messaging.EventHandler;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how screenings end. */
@ApplicationScoped
class ScreeningListener {

    private static final String SCREENING = "dev.koubo.screening.";

    private final Inbox inbox;
    private final HearOfApplication hear;
    private final Subscription subscription;

    ScreeningListener(Inbox inbox, HearOfApplication hear) {
        this.inbox = inbox;
        this.hear = hear;
        this.subscription = Subscription.named("screening")
                .on(
                        SCREENING + "TermsAccepted.v1",
                        Consumed.OfApplication.class,
                        (_, accepted) -> hear.completed(accepted.programme(), accepted.id()))
                .on(
                        SCREENING + "ApplicationApproved.v1",
                        Consumed.OfApplication.class,
                        (_, approved) -> hear.approved(approved.programme(), approved.id()))
                .on(SCREENING + "ScreeningFailed.v1", Consumed.OfApplication.class, ends(EntryState.REFUSED))
                .on(SCREENING + "TermsDeclined.v1", Consumed.OfApplication.class, ends(EntryState.DECLINED))
                .on(SCREENING + "ApplicantUnreached.v1", Consumed.OfApplication.class, ends(EntryState.UNREACHED))
                .build();
    }

    @Incoming("screening")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private EventHandler<Consumed.OfApplication> ends(EntryState end) {
        return (_, screening) -> hear.turnedDown(screening.programme(), screening.id(), end);
    }
}
