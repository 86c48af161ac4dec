package dev.koubo.lottery.events;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.usecase.pool.EndApplication;
import dev.koubo.lottery.usecase.pool.HearOfApplication;
import dev.koubo.lottery.usecase.programme.LearnProgramme;
import dev.koubo.lottery.usecase.selection.ConfirmParticipation;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of programmes, of forms that came in, and of what became of them. */
@ApplicationScoped
class ApplicationListener {

    private static final String APPLICATION = "dev.koubo.application.";

    private final Inbox inbox;
    private final Subscription subscription;

    ApplicationListener(
            Inbox inbox,
            LearnProgramme programme,
            HearOfApplication hear,
            EndApplication end,
            ConfirmParticipation participation) {
        this.inbox = inbox;
        this.subscription = Subscription.named("application")
                .on(
                        APPLICATION + "ProgrammeOpened.v1",
                        Consumed.ProgrammeDefined.class,
                        (_, opened) -> programme.learn(opened.toTerms()))
                .on(
                        APPLICATION + "ProgrammeChanged.v1",
                        Consumed.ProgrammeDefined.class,
                        (_, changed) -> programme.learn(changed.toTerms()))
                .on(
                        APPLICATION + "ApplicationsClosed.v1",
                        Consumed.ApplicationsClosed.class,
                        (_, closed) -> programme.closed(closed.programme(), closed.received()))
                .on(
                        APPLICATION + "ApplicationSubmitted.v1",
                        Consumed.ApplicationSubmitted.class,
                        (_, form) ->
                                hear.submitted(form.programme(), new ApplicationId(form.applicationId()), form.facts()))
                .on(
                        APPLICATION + "ApplicationAmended.v1",
                        Consumed.ApplicationAmended.class,
                        (_, form) -> hear.amended(
                                form.programme(),
                                new ApplicationId(form.applicationId()),
                                form.line(),
                                form.industry()))
                .on(
                        APPLICATION + "ApplicationRefused.v1",
                        Consumed.ApplicationRefused.class,
                        (_, refused) -> hear.turnedDown(
                                refused.programme(),
                                new ApplicationId(refused.applicationId()),
                                refused.stage().equals("ELIGIBILITY") ? EntryState.INELIGIBLE : EntryState.REFUSED))
                .on(
                        APPLICATION + "ApplicationWithdrawn.v1",
                        Consumed.ApplicationWithdrawn.class,
                        (_, gone) -> end.withdrawn(
                                gone.programme(), new ApplicationId(gone.applicationId()), gone.withdrawnAt()))
                .on(
                        APPLICATION + "ApplicationExcluded.v1",
                        Consumed.ApplicationExcluded.class,
                        (_, gone) -> end.excluded(
                                gone.programme(), new ApplicationId(gone.applicationId()), gone.excludedAt()))
                .on(
                        APPLICATION + "ParticipationConfirmed.v1",
                        Consumed.OfApplication.class,
                        (_, confirmed) -> participation.of(confirmed.id()))
                .build();
    }

    @Incoming("application")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }
}
