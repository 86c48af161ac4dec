package dev.koubo.notification.events;

import dev.koubo.messaging.Event;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Survey;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.usecase.FollowParticipation;
import dev.koubo.notification.usecase.OpenSurvey;
import dev.koubo.notification.usecase.OweNotice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of briefings, visits and surveys. */
@ApplicationScoped
class SchedulingListener {

    private final Inbox inbox;
    private final OweNotice oweNotice;
    private final OpenSurvey openSurvey;
    private final Subscription subscription;

    SchedulingListener(Inbox inbox, OweNotice oweNotice, OpenSurvey openSurvey, FollowParticipation participation) {
        this.inbox = inbox;
        this.oweNotice = oweNotice;
        this.openSurvey = openSurvey;
        this.subscription = Subscription.named("scheduling")
                .on(type("BriefingRegistered"), Consumed.BriefingRegistered.class, this::invite)
                .on(type("VisitFixed"), Consumed.VisitFixed.class, this::confirmVisit)
                .on(type("SurveyOpened"), Consumed.SurveyOpened.class, (_, opened) -> open(opened))
                .on(
                        type("SurveyAnswered"),
                        Consumed.SurveyAnswered.class,
                        (_, answer) -> participation.answered(new AboutId(answer.applicationId()), answer.session()))
                .build();
    }

    @Incoming("scheduling")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private Uni<Void> invite(Event event, Consumed.BriefingRegistered registration) {
        return oweNotice.owe(new OweNotice.Debt(
                Template.BRIEFING_JOIN,
                new AboutId(registration.registrationId()),
                new ProgrammeId(registration.programme()),
                "once",
                Particulars.briefing(registration.briefing()),
                event.id()));
    }

    /** A visit that was moved is fixed again, at another time, and told again. */
    private Uni<Void> confirmVisit(Event event, Consumed.VisitFixed visit) {
        return oweNotice.owe(new OweNotice.Debt(
                Template.VISIT_FIXED,
                new AboutId(visit.applicationId()),
                new ProgrammeId(visit.programme()),
                visit.visitId() + "@" + visit.startsAt(),
                Particulars.visit(visit.number(), visit.startsAt(), visit.endsAt(), visit.place()),
                event.id()));
    }

    private Uni<Void> open(Consumed.SurveyOpened opened) {
        return openSurvey.open(
                new Survey(new ProgrammeId(opened.programme()), opened.session(), opened.opensAt(), opened.dueAt()));
    }

    private static String type(String name) {
        return "dev.koubo.scheduling." + name + ".v1";
    }
}
