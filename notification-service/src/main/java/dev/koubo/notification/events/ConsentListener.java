package dev.koubo.notification.events;

import dev.koubo.messaging.Event;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.usecase.OweNotice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that forms are asked for. */
@ApplicationScoped
class ConsentListener {

    private final Inbox inbox;
    private final OweNotice oweNotice;
    private final Subscription subscription;

    ConsentListener(Inbox inbox, OweNotice oweNotice) {
        this.inbox = inbox;
        this.oweNotice = oweNotice;
        this.subscription = Subscription.named("consent")
                .on("dev.koubo.consent.ConsentRequested.v1", Consumed.ConsentRequested.class, this::askForForms)
                .build();
    }

    @Incoming("consent")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private Uni<Void> askForForms(Event event, Consumed.ConsentRequested request) {
        return oweNotice.owe(new OweNotice.Debt(
                Template.CONSENT_REQUEST,
                new AboutId(request.applicationId()),
                new ProgrammeId(request.programme()),
                "requested-" + request.requestedAt(),
                Particulars.forms(request.dueAt()),
                event.id()));
    }
}
