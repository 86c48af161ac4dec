package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Withdrawal;
import dev.koubo.request.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Gives an application up before it is selected: its owner does, or the secretariat on the owner's word. */
@ApplicationScoped
public class WithdrawApplication {

    private final Changes changes;
    private final InstantSource clock;

    WithdrawApplication(Changes changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** Empty if there is no such application for the actor. */
    public Uni<Optional<Decision<Application>>> withdraw(ApplicationId id, Actor actor) {
        return changes.decide(
                id, actor, (application, _) -> Uni.createFrom().item(Withdrawal.decide(application, clock.instant())));
    }
}
