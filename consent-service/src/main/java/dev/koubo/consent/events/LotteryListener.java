package dev.koubo.consent.events;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.ProgrammeId;
import dev.koubo.consent.usecase.CloseConsent;
import dev.koubo.consent.usecase.RequestConsents;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who takes its seat, and who gives it back. */
@ApplicationScoped
class LotteryListener {

    private final Inbox inbox;
    private final Subscription subscription;

    LotteryListener(Inbox inbox, RequestConsents requestConsents, CloseConsent closeConsent) {
        this.inbox = inbox;
        this.subscription = Subscription.named("lottery")
                .on(
                        "dev.koubo.lottery.IntentConfirmed.v1",
                        Consumed.IntentConfirmed.class,
                        (_, intent) -> requestConsents.request(
                                new ProgrammeId(intent.programme()), new ApplicationId(intent.applicationId())))
                .on(
                        "dev.koubo.lottery.SelectionDeclined.v1",
                        Consumed.SeatGone.class,
                        (_, gone) -> closeConsent.close(new ApplicationId(gone.applicationId())))
                .on(
                        "dev.koubo.lottery.SelectionLapsed.v1",
                        Consumed.SeatGone.class,
                        (_, gone) -> closeConsent.close(new ApplicationId(gone.applicationId())))
                .build();
    }

    @Incoming("lottery")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }
}
