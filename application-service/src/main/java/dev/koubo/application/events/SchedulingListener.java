package dev.koubo.application.events;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.events.Consumed.AboutApplication;
import dev.koubo.application.events.Consumed.AttendanceRecorded;
import dev.koubo.application.usecase.application.FollowParticipation;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of sessions and visits. */
@ApplicationScoped
class SchedulingListener {

    private final Inbox inbox;
    private final TimelineSubscription timeline;
    private final Subscription subscription;

    SchedulingListener(Inbox inbox, TimelineSubscription timeline, FollowParticipation follow) {
        this.inbox = inbox;
        this.timeline = timeline;
        this.subscription = Subscription.named("scheduling")
                .on(
                        "dev.koubo.scheduling.AttendanceRecorded.v1",
                        AttendanceRecorded.class,
                        (_, recorded) -> recorded(follow, recorded))
                .on(
                        "dev.koubo.scheduling.VisitDone.v1",
                        AboutApplication.class,
                        (_, about) -> follow.tookPart(new ApplicationId(about.applicationId())))
                .build();
    }

    @Incoming("scheduling")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record).chain(() -> inbox.receive(timeline.subscription(), record));
    }

    private static Uni<Void> recorded(FollowParticipation follow, AttendanceRecorded recorded) {
        return switch (recorded.attendance()) {
            case ONSITE, ONLINE -> follow.tookPart(new ApplicationId(recorded.applicationId()));
            case ABSENT -> Uni.createFrom().voidItem();
        };
    }
}
