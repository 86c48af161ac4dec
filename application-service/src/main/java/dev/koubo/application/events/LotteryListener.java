package dev.koubo.application.events;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.events.Consumed.AboutApplication;
import dev.koubo.application.events.Consumed.DrawApproved;
import dev.koubo.application.events.Consumed.DrawnResult;
import dev.koubo.application.events.Consumed.PoolFrozen;
import dev.koubo.application.events.Consumed.SelectionDeclined;
import dev.koubo.application.events.Consumed.SelectionLapsed;
import dev.koubo.application.usecase.application.FollowDraw;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of the list, of the draws and of what selected companies answer. */
@ApplicationScoped
class LotteryListener {

    private final Inbox inbox;
    private final TimelineSubscription timeline;
    private final Subscription subscription;

    LotteryListener(Inbox inbox, TimelineSubscription timeline, FollowDraw follow) {
        this.inbox = inbox;
        this.timeline = timeline;
        this.subscription = Subscription.named("lottery")
                .on(
                        "dev.koubo.lottery.PoolFrozen.v1",
                        PoolFrozen.class,
                        (_, frozen) -> follow.frozen(new ProgrammeId(frozen.programme()), frozen.frozenAt()))
                .on(
                        "dev.koubo.lottery.DrawApproved.v1",
                        DrawApproved.class,
                        (_, approved) -> follow.approved(new ProgrammeId(approved.programme()), approved.approvedAt()))
                .on(
                        "dev.koubo.lottery.ApplicantSelected.v1",
                        DrawnResult.class,
                        (event, selected) ->
                                follow.selected(id(selected.applicationId()), selected.draw(), event.time()))
                .on(
                        "dev.koubo.lottery.ApplicantNotSelected.v1",
                        DrawnResult.class,
                        (event, missed) -> follow.notSelected(id(missed.applicationId()), missed.draw(), event.time()))
                .on(
                        "dev.koubo.lottery.IntentConfirmed.v1",
                        AboutApplication.class,
                        (_, about) -> follow.intentConfirmed(id(about.applicationId())))
                .on(
                        "dev.koubo.lottery.SelectionDeclined.v1",
                        SelectionDeclined.class,
                        (_, declined) ->
                                follow.declined(id(declined.applicationId()), declined.late(), declined.declinedAt()))
                .on(
                        "dev.koubo.lottery.SelectionLapsed.v1",
                        SelectionLapsed.class,
                        (_, lapsed) -> follow.lapsed(id(lapsed.applicationId()), lapsed.lapsedAt()))
                .build();
    }

    @Incoming("lottery")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record).chain(() -> inbox.receive(timeline.subscription(), record));
    }

    private static ApplicationId id(UUID value) {
        return new ApplicationId(value);
    }
}
