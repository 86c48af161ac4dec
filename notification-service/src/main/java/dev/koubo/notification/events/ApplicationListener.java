package dev.koubo.notification.events;

import dev.koubo.messaging.Event;
import dev.koubo.messaging.Inbox;
import dev.koubo.messaging.Subscription;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.usecase.FollowParticipation;
import dev.koubo.notification.usecase.FollowPool;
import dev.koubo.notification.usecase.LearnProgramme;
import dev.koubo.notification.usecase.OweNotice;
import dev.koubo.notification.usecase.desk.SpareCalls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of programmes, and of everything that applicants are to be told. */
@ApplicationScoped
class ApplicationListener {

    private static final String ONCE = "once";
    private static final String LEVEL = "LEVEL";

    private final Inbox inbox;
    private final OweNotice oweNotice;
    private final FollowParticipation participation;
    private final Subscription subscription;

    ApplicationListener(
            Inbox inbox,
            LearnProgramme learnProgramme,
            OweNotice oweNotice,
            FollowPool pool,
            FollowParticipation participation,
            SpareCalls spareCalls) {
        this.inbox = inbox;
        this.oweNotice = oweNotice;
        this.participation = participation;
        this.subscription = Subscription.named("application")
                .on(
                        type("ProgrammeOpened"),
                        Consumed.ProgrammeDefined.class,
                        (_, opened) -> learnProgramme.learn(opened.toProgramme()))
                .on(
                        type("ProgrammeChanged"),
                        Consumed.ProgrammeDefined.class,
                        (_, changed) -> learnProgramme.learn(changed.toProgramme()))
                .on(type("ApplicationSubmitted"), Consumed.ApplicationSubmitted.class, this::acknowledge)
                .on(type("ApplicationReclassified"), Consumed.ApplicationReclassified.class, this::tellClass)
                .on(type("ApplicationRefused"), Consumed.ApplicationRefused.class, this::guide)
                .on(
                        type("ApplicationWithdrawn"),
                        Consumed.ApplicationWithdrawn.class,
                        (_, end) -> pool.left(
                                        new AboutId(end.applicationId()),
                                        new ProgrammeId(end.programme()),
                                        end.withdrawnAt())
                                .chain(() -> spareCalls.settled(new AboutId(end.applicationId()))))
                .on(
                        type("ApplicationExcluded"),
                        Consumed.ApplicationExcluded.class,
                        (_, end) -> pool.left(
                                        new AboutId(end.applicationId()),
                                        new ProgrammeId(end.programme()),
                                        end.excludedAt())
                                .chain(() -> spareCalls.settled(new AboutId(end.applicationId()))))
                .on(type("ApplicantResultDecided"), Consumed.ApplicantResultDecided.class, this::tellResult)
                .on(type("ParticipationConfirmed"), Consumed.ParticipationConfirmed.class, this::welcome)
                .on(
                        type("ParticipationEnded"),
                        Consumed.ParticipationEnded.class,
                        (_, ended) -> participation
                                .ended(new AboutId(ended.applicationId()), ended.endedAt())
                                .chain(() -> spareCalls.settled(new AboutId(ended.applicationId()))))
                .build();
    }

    @Incoming("application")
    Uni<Void> receive(ConsumerRecord<String, String> record) {
        return inbox.receive(subscription, record);
    }

    private Uni<Void> acknowledge(Event event, Consumed.ApplicationSubmitted form) {
        return oweNotice.owe(new OweNotice.Debt(
                Template.ACKNOWLEDGEMENT,
                new AboutId(form.applicationId()),
                new ProgrammeId(form.programme()),
                ONCE,
                Particulars.receipt(form.receivedAt(), form.eligible()),
                event.id()));
    }

    /** A mail each time, since a company may be put back (R58). */
    private Uni<Void> tellClass(Event event, Consumed.ApplicationReclassified change) {
        return oweNotice.owe(new OweNotice.Debt(
                Template.APPLICATION_RECLASSIFIED,
                new AboutId(change.applicationId()),
                new ProgrammeId(change.programme()),
                event.id(),
                Particulars.reclassified(change.toReclassified()),
                event.id()));
    }

    /** One mail a refusal, whatever number of times it is told (R64). */
    private Uni<Void> guide(Event event, Consumed.ApplicationRefused refusal) {
        return refusal.stage().equals(LEVEL)
                ? oweNotice.owe(new OweNotice.Debt(
                        Template.RELATED_PROGRAMMES,
                        new AboutId(refusal.applicationId()),
                        new ProgrammeId(refusal.programme()),
                        ONCE,
                        Particulars.NONE,
                        event.id()))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> tellResult(Event event, Consumed.ApplicantResultDecided decided) {
        return oweNotice.owe(new OweNotice.Debt(
                decided.result().template(decided.movedUp()),
                new AboutId(decided.applicationId()),
                new ProgrammeId(decided.programme()),
                ONCE,
                Particulars.result(decided.redrawUntil()),
                event.id()));
    }

    private Uni<Void> welcome(Event event, Consumed.ParticipationConfirmed confirmed) {
        AboutId application = new AboutId(confirmed.applicationId());
        ProgrammeId programme = new ProgrammeId(confirmed.programme());
        return participation
                .confirmed(application, programme, confirmed.confirmedAt())
                .chain(() -> oweNotice.owe(new OweNotice.Debt(
                        Template.PARTICIPATION_CONFIRMED, application, programme, ONCE, Particulars.NONE, event.id())));
    }

    private static String type(String name) {
        return "dev.koubo.application." + name + ".v1";
    }
}
