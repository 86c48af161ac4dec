package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Screening;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Moves a case on as the phone screening reports. */
@ApplicationScoped
public class FollowScreening {

    private final Changes changes;

    FollowScreening(Changes changes) {
        this.changes = changes;
    }

    public Uni<Void> attempted(ApplicationId id) {
        return changes.follow(id, Screening::attempted);
    }

    public Uni<Void> passed(ApplicationId id) {
        return changes.follow(id, Screening::passed);
    }

    public Uni<Void> failed(ApplicationId id, Instant at) {
        return changes.follow(id, (application, programme) -> Screening.failed(application, programme, at));
    }

    public Uni<Void> termsAccepted(ApplicationId id, Instant at) {
        return changes.follow(id, application -> Screening.termsAccepted(application, at));
    }

    public Uni<Void> termsDeclined(ApplicationId id, Instant at) {
        return changes.follow(id, (application, programme) -> Screening.termsDeclined(application, programme, at));
    }

    public Uni<Void> unreached(ApplicationId id, Instant at) {
        return changes.follow(id, (application, programme) -> Screening.unreached(application, programme, at));
    }

    public Uni<Void> approved(ApplicationId id, Instant at) {
        return changes.follow(id, (application, programme) -> Screening.approved(application, programme, at));
    }
}
