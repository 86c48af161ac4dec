package dev.koubo.application.events;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.events.Consumed.AboutApplication;
import dev.koubo.application.events.Consumed.ApplicantUnreached;
import dev.koubo.application.events.Consumed.ApplicationApproved;
import dev.koubo.application.events.Consumed.ScreeningFailed;
import dev.koubo.application.events.Consumed.TermsAccepted;
import dev.koubo.application.events.Consumed.TermsDeclined;
import dev.koubo.application.usecase.application.FollowScreening;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how the phone screening of a case goes. */
@ApplicationScoped
class ScreeningListener {

    private final Inbox inbox;
    private final TimelineSubscription timeline;
    private final Subscription subscription;

    ScreeningListener(Inbox inbox, TimelineSubscription timeline, FollowScreening follow) {
        this.inbox = inbox;
        this.timeline = timeline;
        this.subscription = Subscription.named("screening")
                .on(
                        "dev.koubo.screening.ContactAttempted.v1",
                        AboutApplication.class,
                        (_, about) -> follow.attempted(id(about.applicationId())))
                .on(
                        "dev.koubo.screening.ScreeningPassed.v1",
                        AboutApplication.class,
                        (_, about) -> follow.passed(id(about.applicationId())))
                .on(
                        "dev.koubo.screening.ScreeningFailed.v1",
                        ScreeningFailed.class,
                        (_, failed) -> follow.failed(id(failed.applicationId()), failed.decidedAt()))
                .on(
                        "dev.koubo.screening.TermsAccepted.v1",
                        TermsAccepted.class,
                        (_, accepted) -> follow.termsAccepted(id(accepted.applicationId()), accepted.acceptedAt()))
                .on(
                        "dev.koubo.screening.TermsDeclined.v1",
                        TermsDeclined.class,
                        (_, declined) -> follow.termsDeclined(id(declined.applicationId()), declined.declinedAt()))
                .on(
                        "dev.koubo.screening.ApplicantUnreached.v1",
                        ApplicantUnreached.class,
                        (_, unreached) -> follow.unreached(id(unreached.applicationId()), unreached.closedAt()))
                .on(
                        "dev.koubo.screening.ApplicationApproved.v1",
                        ApplicationApproved.class,
                        (_, approved) -> follow.approved(id(approved.applicationId()), approved.approvedAt()))
                .build();
    }

    @Incoming("screening")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record).chain(() -> inbox.receive(timeline.subscription(), record));
    }

    private static ApplicationId id(UUID value) {
        return new ApplicationId(value);
    }
}
