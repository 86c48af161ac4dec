package dev.koubo.application.events;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Evidence;
import dev.koubo.application.events.Consumed.AboutApplication;
import dev.koubo.application.events.Consumed.ConsentsCompleted;
import dev.koubo.application.usecase.application.FollowParticipation;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of the forms of consent. */
@ApplicationScoped
class ConsentListener {

    private final Inbox inbox;
    private final TimelineSubscription timeline;
    private final Subscription subscription;

    ConsentListener(Inbox inbox, TimelineSubscription timeline, FollowParticipation follow) {
        this.inbox = inbox;
        this.timeline = timeline;
        this.subscription = Subscription.named("consent")
                .on(
                        "dev.koubo.consent.ConsentRequested.v1",
                        AboutApplication.class,
                        (_, about) -> follow.formsSent(new ApplicationId(about.applicationId())))
                .on(
                        "dev.koubo.consent.ConsentsCompleted.v1",
                        ConsentsCompleted.class,
                        (_, completed) -> completed(follow, completed))
                .build();
    }

    @Incoming("consent")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record).chain(() -> inbox.receive(timeline.subscription(), record));
    }

    private static Uni<Void> completed(FollowParticipation follow, ConsentsCompleted completed) {
        return follow.consentsCompleted(
                new ApplicationId(completed.applicationId()),
                new Evidence(completed.formAEvidenceSha256(), completed.formBEvidenceSha256()),
                completed.completedAt());
    }
}
