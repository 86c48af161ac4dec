package dev.koubo.scheduling.usecase.briefing;

import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.briefing.Guest;
import dev.koubo.scheduling.domain.briefing.Registering;
import dev.koubo.scheduling.domain.briefing.Registration;
import dev.koubo.scheduling.domain.briefing.RegistrationId;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.usecase.Decisions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Gives a guest a seat in a briefing. */
@ApplicationScoped
public class RegisterGuest {

    private final Transactions transactions;
    private final Briefings briefings;
    private final JoinLinks joinLinks;
    private final BriefingAnnouncements announcements;
    private final InstantSource clock;

    RegisterGuest(
            Transactions transactions,
            Briefings briefings,
            JoinLinks joinLinks,
            BriefingAnnouncements announcements,
            InstantSource clock) {
        this.transactions = transactions;
        this.briefings = briefings;
        this.joinLinks = joinLinks;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The briefing's row is locked first, so that seats follow the order of the commits (R180). */
    public Uni<Decision<SeatGiven>> with(Optional<ProgrammeId> programme, int number, Guest guest) {
        return transactions.run(() -> briefings
                .lock(programme, number)
                .chain(found -> Decisions.ifFound(
                        found,
                        briefing -> briefings
                                .hasSeat(briefing.id(), guest)
                                .map(hasSeat -> briefing.register(hasSeat, clock.instant()))
                                .chain(decision -> Decisions.carryOut(decision, outcome -> seat(outcome, guest))))));
    }

    private Uni<SeatGiven> seat(Registering outcome, Guest guest) {
        RegistrationId id = new RegistrationId(UUID.randomUUID());
        return switch (outcome) {
            case Registering.Seated(Briefing briefing, int seat) -> {
                Registration registration =
                        new Registration(id, briefing.id(), seat, guest, joinLinks.next(briefing.id()));
                yield briefings
                        .save(briefing)
                        .chain(() -> briefings.add(registration))
                        .chain(() -> announcements.registered(registration, briefing))
                        .replaceWith(new SeatGiven(id, briefing.id(), seat));
            }
            // A stranger who tries somebody's address reads an answer like any other (A46).
            case Registering.Repeated(Briefing briefing) ->
                Uni.createFrom().item(new SeatGiven(id, briefing.id(), briefing.registered() + 1));
        };
    }
}
