package dev.koubo.lottery.events;

import dev.koubo.lottery.usecase.Announcements;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts facts into the outbox as events. What is about one application has its id as key, all else the programme's. */
@ApplicationScoped
class Announcer implements Announcements {

    private final Outbox outbox;
    private final CurrentActor actor;

    Announcer(Outbox outbox, CurrentActor actor) {
        this.outbox = outbox;
        this.actor = actor;
    }

    @Override
    public Uni<Void> announce(List<? extends Fact> facts) {
        String role = actor.get().leadingRole();
        return outbox.append(facts.stream()
                .map(fact -> announcement(fact).rules(fact.rules()).actorRole(role))
                .toList());
    }

    private static Announcement announcement(Fact fact) {
        return switch (fact) {
            case Fact.OfLottery ofLottery ->
                of(fact, ofLottery.lottery().programme(), ofLottery.lottery().programme());
            case Fact.OfDraw ofDraw ->
                of(fact, ofDraw.programme() + "/draw-" + ofDraw.draw(), ofDraw.programme())
                        .partitionKey(ofDraw.programme());
            case Fact.OfApplicant ofApplicant ->
                of(fact, ofApplicant.application().toString(), ofApplicant.programme());
        };
    }

    private static Announcement of(Fact fact, String subject, String programme) {
        Published event = Published.of(fact);
        return Announcement.of(event.getClass().getSimpleName(), subject, fact.version(), event)
                .programme(programme);
    }
}
