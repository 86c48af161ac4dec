package dev.koubo.scheduling.events;

import static dev.koubo.scheduling.domain.Rulebook.R180;
import static dev.koubo.scheduling.domain.Rulebook.R181;
import static dev.koubo.scheduling.domain.Rulebook.R182;

import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.request.CurrentActor;
import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.briefing.Guest;
import dev.koubo.scheduling.domain.briefing.Registration;
import dev.koubo.scheduling.usecase.briefing.BriefingAnnouncements;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Publishes what happens to briefings; who the guests are goes to the private topic alone. */
@ApplicationScoped
class BriefingAnnouncer implements BriefingAnnouncements {

    private static final String PARTIES = "koubo.parties";

    private final Outbox outbox;
    private final CurrentActor actor;

    BriefingAnnouncer(Outbox outbox, CurrentActor actor) {
        this.outbox = outbox;
        this.actor = actor;
    }

    @Override
    public Uni<Void> registered(Registration registration, Briefing briefing) {
        return switch (briefing) {
            case Briefing.Open open -> outbox.append(List.of(seat(registration), guest(registration)));
            case Briefing.Full full -> outbox.append(List.of(seat(registration), guest(registration), full(full)));
            case Briefing.Closed closed -> throw new IllegalStateException("A closed briefing gives no seat");
        };
    }

    @Override
    public Uni<Void> closed(Briefing.Closed briefing) {
        Published.BriefingClosed data =
                new Published.BriefingClosed(programme(briefing), briefing.id().number(), briefing.registered());
        return outbox.append(List.of(about(briefing, "BriefingClosed", data).rules(List.of(R182))));
    }

    private Announcement seat(Registration registration) {
        Published.BriefingRegistered data = new Published.BriefingRegistered(
                registration.id().value(),
                registration.briefing().programme().value(),
                registration.briefing().number(),
                registration.seat());
        return about(registration, "BriefingRegistered", data).rules(List.of(R180, R182));
    }

    private Announcement guest(Registration registration) {
        Guest guest = registration.guest();
        UUID id = registration.id().value();
        Published.BriefingGuestRecorded data = new Published.BriefingGuestRecorded(
                id,
                registration.briefing().programme().value(),
                registration.briefing().number(),
                guest.name(),
                guest.email(),
                registration.joinUrl());
        return about(registration, "BriefingGuestRecorded", data).topic(PARTIES);
    }

    private Announcement full(Briefing.Full briefing) {
        Published.BriefingFull data = new Published.BriefingFull(
                programme(briefing), briefing.id().number(), briefing.plan().capacity());
        return about(briefing, "BriefingFull", data).rules(List.of(R181));
    }

    private Announcement about(Registration registration, String type, Object data) {
        return Announcement.of(type, registration.id().toString(), 1, data)
                .programme(registration.briefing().programme().value())
                .actorRole(actor.get().leadingRole());
    }

    private Announcement about(Briefing briefing, String type, Object data) {
        return Announcement.of(type, briefing.id().toString(), briefing.version(), data)
                .partitionKey(programme(briefing))
                .programme(programme(briefing))
                .actorRole(actor.get().leadingRole());
    }

    private static String programme(Briefing briefing) {
        return briefing.id().programme().value();
    }
}
