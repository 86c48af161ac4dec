package dev.koubo.notification.events;

import dev.koubo.messaging.Event;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.notification.NotificationConfig;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.usecase.FollowPool;
import dev.koubo.notification.usecase.OweNotice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of phone calls, whom the desk could not reach gets a mail, and of approvals, which lead into the pool (R80). */
@ApplicationScoped
class ScreeningListener {

    private static final String REACHED = "REACHED";

    private final Inbox inbox;
    private final OweNotice oweNotice;
    private final int callsBeforeMail;
    private final Subscription subscription;

    ScreeningListener(Inbox inbox, OweNotice oweNotice, FollowPool pool, NotificationConfig config) {
        this.inbox = inbox;
        this.oweNotice = oweNotice;
        this.callsBeforeMail = config.callsBeforeMail();
        this.subscription = Subscription.named("screening")
                .on("dev.koubo.screening.ContactAttempted.v1", Consumed.ContactAttempted.class, this::writeIfUnreached)
                .on(
                        "dev.koubo.screening.ApplicationApproved.v1",
                        Consumed.ApplicationApproved.class,
                        (_, approval) -> pool.approved(
                                new AboutId(approval.applicationId()),
                                new ProgrammeId(approval.programme()),
                                approval.approvedAt()))
                .build();
    }

    @Incoming("screening")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private Uni<Void> writeIfUnreached(Event event, Consumed.ContactAttempted call) {
        return call.attempt() == callsBeforeMail && !call.outcome().equals(REACHED)
                ? oweNotice.owe(new OweNotice.Debt(
                        Template.UNREACHED_BY_PHONE,
                        new AboutId(call.applicationId()),
                        new ProgrammeId(call.programme()),
                        "once",
                        Particulars.NONE,
                        event.id()))
                : Uni.createFrom().voidItem();
    }
}
