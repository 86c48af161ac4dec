package dev.koubo.screening.usecase;

import dev.koubo.screening.domain.ApplicationId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Tells that the promised call was not made, if it was not (R59). */
@ApplicationScoped
public class MarkOverdue {

    private final Deciding deciding;
    private final InstantSource clock;

    MarkOverdue(Deciding deciding, InstantSource clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    public Uni<Void> mark(ApplicationId application) {
        return deciding.on(application, (screening, _) -> screening.overdue(clock.instant()))
                .replaceWithVoid();
    }
}
