package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Exclusion;
import dev.koubo.application.domain.application.ExclusionProcedure;
import dev.koubo.request.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Excludes an applicant with two keys (R72). */
@ApplicationScoped
public class ExcludeApplicant {

    private final Changes changes;
    private final InstantSource clock;

    ExcludeApplicant(Changes changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** The first key. Empty if there is no such application. */
    public Uni<Optional<Decision<Application>>> propose(
            ApplicationId id, Exclusion.Ground ground, String reason, Actor actor) {
        Exclusion proposal = new Exclusion(ground, reason, actor.subject(), clock.instant());
        return changes.decide(
                id, (application, _) -> Uni.createFrom().item(ExclusionProcedure.propose(application, proposal)));
    }

    /** The second key, of another person. Empty if there is no such application. */
    public Uni<Optional<Decision<Application>>> decide(ApplicationId id, Actor actor) {
        return changes.decide(
                id,
                (application, _) -> Uni.createFrom()
                        .item(ExclusionProcedure.decide(application, actor.subject(), clock.instant())));
    }
}
