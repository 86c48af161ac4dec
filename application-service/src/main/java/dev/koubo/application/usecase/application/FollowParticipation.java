package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Evidence;
import dev.koubo.application.domain.application.Participation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Moves a case on as consent and scheduling report. */
@ApplicationScoped
public class FollowParticipation {

    private final Changes changes;

    FollowParticipation(Changes changes) {
        this.changes = changes;
    }

    public Uni<Void> formsSent(ApplicationId id) {
        return changes.follow(id, Participation::formsSent);
    }

    /** Both forms are complete: the participation is confirmed (R103). */
    public Uni<Void> consentsCompleted(ApplicationId id, Evidence evidence, Instant at) {
        return changes.follow(id, application -> Participation.confirmed(application, evidence, at));
    }

    /** The company was in a session or was visited. */
    public Uni<Void> tookPart(ApplicationId id) {
        return changes.follow(id, Participation::active);
    }
}
