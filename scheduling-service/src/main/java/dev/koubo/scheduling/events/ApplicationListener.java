package dev.koubo.scheduling.events;

import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.EndReason;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.usecase.participant.ConfirmParticipation;
import dev.koubo.scheduling.usecase.participant.EndParticipation;
import dev.koubo.scheduling.usecase.programme.ArrangeProgramme;
import dev.koubo.scheduling.usecase.visit.CancelVisit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of programmes, and of companies that begin and cease to take part. */
@ApplicationScoped
class ApplicationListener {

    private final Inbox inbox;
    private final ConfirmParticipation confirm;
    private final EndParticipation end;
    private final CancelVisit cancelVisit;
    private final Subscription subscription;

    ApplicationListener(
            Inbox inbox,
            ArrangeProgramme arrange,
            ConfirmParticipation confirm,
            EndParticipation end,
            CancelVisit cancelVisit) {
        this.inbox = inbox;
        this.confirm = confirm;
        this.end = end;
        this.cancelVisit = cancelVisit;
        this.subscription = Subscription.named("application")
                .on(
                        "dev.koubo.application.ProgrammeOpened.v1",
                        Consumed.ProgrammeDefined.class,
                        (event, opened) -> arrange.with(Plans.of(opened)))
                .on(
                        "dev.koubo.application.ProgrammeChanged.v1",
                        Consumed.ProgrammeDefined.class,
                        (event, changed) -> arrange.with(Plans.of(changed)))
                .on(
                        "dev.koubo.application.ParticipationConfirmed.v1",
                        Consumed.ParticipationConfirmed.class,
                        (event, confirmed) -> confirm(confirmed))
                .on(
                        "dev.koubo.application.ParticipationEnded.v1",
                        Consumed.ParticipationEnded.class,
                        (event, ended) -> end(ended.applicationId(), ended.reason(), ended.endedAt()))
                .on(
                        "dev.koubo.application.ApplicationWithdrawn.v1",
                        Consumed.ApplicationWithdrawn.class,
                        (event, withdrawn) ->
                                end(withdrawn.applicationId(), EndReason.WITHDRAWN, withdrawn.withdrawnAt()))
                .on(
                        "dev.koubo.application.ApplicationExcluded.v1",
                        Consumed.ApplicationExcluded.class,
                        (event, excluded) -> end(excluded.applicationId(), EndReason.EXCLUDED, excluded.excludedAt()))
                .build();
    }

    @Incoming("application")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private Uni<Void> confirm(Consumed.ParticipationConfirmed confirmed) {
        return confirm.of(Participant.confirmed(
                new ApplicationId(confirmed.applicationId()),
                new ProgrammeId(confirmed.programme()),
                confirmed.frame(),
                confirmed.confirmedAt()));
    }

    private Uni<Void> end(UUID id, EndReason reason, Instant endedAt) {
        ApplicationId application = new ApplicationId(id);
        return end.of(application, reason, endedAt).chain(() -> cancelVisit.after(application, reason, endedAt));
    }
}
