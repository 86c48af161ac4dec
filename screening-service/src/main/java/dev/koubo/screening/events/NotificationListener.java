package dev.koubo.screening.events;

import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.usecase.NoteMail;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which mails went out; the one to an unreached applicant counts here. */
@ApplicationScoped
class NotificationListener {

    private static final String UNREACHED = "UNREACHED_BY_PHONE";

    private final Inbox inbox;
    private final NoteMail noteMail;
    private final Subscription subscription;

    NotificationListener(Inbox inbox, NoteMail noteMail) {
        this.inbox = inbox;
        this.noteMail = noteMail;
        this.subscription = Subscription.named("notification")
                .on("dev.koubo.notification.NoticeSent.v1", Consumed.NoticeSent.class, (_, notice) -> note(notice))
                .build();
    }

    @Incoming("notification")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private Uni<Void> note(Consumed.NoticeSent notice) {
        return notice.template().equals(UNREACHED)
                ? noteMail.sent(ApplicationId.of(notice.about()), notice.sentAt())
                : Uni.createFrom().voidItem();
    }
}
