package dev.koubo.screening.usecase;

import dev.koubo.request.CurrentActor;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Approval;
import dev.koubo.screening.domain.Decision;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Gives Tokyo's approval to a completed application (R70). */
@ApplicationScoped
public class Approve {

    private final Deciding deciding;
    private final CurrentActor actor;
    private final InstantSource clock;

    Approve(Deciding deciding, CurrentActor actor, InstantSource clock) {
        this.deciding = deciding;
        this.actor = actor;
        this.clock = clock;
    }

    public Uni<Optional<Decision>> approve(ApplicationId application) {
        String by = actor.get().subject();
        return deciding.on(application, (screening, _) -> screening.approve(new Approval(clock.instant(), by)));
    }
}
