package dev.koubo.screening.usecase;

import dev.koubo.screening.domain.ApplicationId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Notes that an applicant was told by mail that it could not be reached by phone (R61). */
@ApplicationScoped
public class NoteMail {

    private final Deciding deciding;

    NoteMail(Deciding deciding) {
        this.deciding = deciding;
    }

    public Uni<Void> sent(ApplicationId application, Instant at) {
        return deciding.on(application, (screening, _) -> screening.mailed(at)).replaceWithVoid();
    }
}
