package dev.koubo.notification.usecase.desk;

import dev.koubo.notification.domain.desk.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Tells that a call was not made in time, if it was not. */
@ApplicationScoped
public class MarkOverdue {

    private final CallDeciding deciding;
    private final InstantSource clock;

    MarkOverdue(CallDeciding deciding, InstantSource clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    public Uni<Void> mark(CallId call) {
        return deciding.on(call, owed -> owed.overdue(clock.instant())).replaceWithVoid();
    }
}
