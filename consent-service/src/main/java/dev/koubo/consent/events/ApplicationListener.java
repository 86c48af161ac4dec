package dev.koubo.consent.events;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.usecase.CloseConsent;
import dev.koubo.consent.usecase.LearnProgramme;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of programmes, and of companies that are out. */
@ApplicationScoped
class ApplicationListener {

    private final Inbox inbox;
    private final Subscription subscription;

    ApplicationListener(Inbox inbox, LearnProgramme learnProgramme, CloseConsent closeConsent) {
        this.inbox = inbox;
        this.subscription = Subscription.named("application")
                .on(
                        "dev.koubo.application.ProgrammeOpened.v1",
                        Consumed.ProgrammeDefined.class,
                        (_, opened) -> learnProgramme.learn(opened.toProgramme()))
                .on(
                        "dev.koubo.application.ProgrammeChanged.v1",
                        Consumed.ProgrammeDefined.class,
                        (_, changed) -> learnProgramme.learn(changed.toProgramme()))
                .on(
                        "dev.koubo.application.ApplicationWithdrawn.v1",
                        Consumed.SeatGone.class,
                        (_, gone) -> closeConsent.close(new ApplicationId(gone.applicationId())))
                .on(
                        "dev.koubo.application.ApplicationExcluded.v1",
                        Consumed.SeatGone.class,
                        (_, gone) -> closeConsent.close(new ApplicationId(gone.applicationId())))
                .build();
    }

    @Incoming("application")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }
}
