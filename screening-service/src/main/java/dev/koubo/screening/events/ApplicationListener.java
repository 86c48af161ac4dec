package dev.koubo.screening.events;

import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Closing;
import dev.koubo.screening.domain.ProgrammeId;
import dev.koubo.screening.domain.Submission;
import dev.koubo.screening.usecase.CloseScreening;
import dev.koubo.screening.usecase.LearnProgramme;
import dev.koubo.screening.usecase.OpenScreening;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of programmes and of forms that came in or were taken back. */
@ApplicationScoped
class ApplicationListener {

    private final Inbox inbox;
    private final OpenScreening openScreening;
    private final CloseScreening closeScreening;
    private final Subscription subscription;

    ApplicationListener(
            Inbox inbox, LearnProgramme learnProgramme, OpenScreening openScreening, CloseScreening closeScreening) {
        this.inbox = inbox;
        this.openScreening = openScreening;
        this.closeScreening = closeScreening;
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
                        "dev.koubo.application.ApplicationSubmitted.v1",
                        Consumed.ApplicationSubmitted.class,
                        (_, form) -> open(form))
                .on(
                        "dev.koubo.application.ApplicationWithdrawn.v1",
                        Consumed.ApplicationWithdrawn.class,
                        (_, end) -> close(end.applicationId(), Closing.Reason.WITHDRAWN, end.withdrawnAt()))
                .on(
                        "dev.koubo.application.ApplicationExcluded.v1",
                        Consumed.ApplicationExcluded.class,
                        (_, end) -> close(end.applicationId(), Closing.Reason.EXCLUDED, end.excludedAt()))
                .build();
    }

    @Incoming("application")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private Uni<Void> open(Consumed.ApplicationSubmitted form) {
        return form.eligible()
                ? openScreening.open(new Submission(
                        new ApplicationId(form.applicationId()), new ProgrammeId(form.programme()), form.receivedAt()))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> close(UUID application, Closing.Reason reason, Instant at) {
        return closeScreening.close(new ApplicationId(application), new Closing(reason, at, "application"));
    }
}
