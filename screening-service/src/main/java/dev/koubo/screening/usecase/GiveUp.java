package dev.koubo.screening.usecase;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.request.CurrentActor;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Decision;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Closes the case of an applicant that could not be reached (R61). */
@ApplicationScoped
public class GiveUp {

    private final Deciding deciding;
    private final CurrentActor actor;
    private final InstantSource clock;

    GiveUp(Deciding deciding, CurrentActor actor, InstantSource clock) {
        this.deciding = deciding;
        this.actor = actor;
        this.clock = clock;
    }

    public Uni<Optional<Decision>> giveUp(ApplicationId application) {
        String by = actor.get().subject();
        return deciding.on(
                application,
                (screening, programme) ->
                        screening.giveUp(clock.instant(), by, programme, BusinessCalendar.standard()));
    }
}
