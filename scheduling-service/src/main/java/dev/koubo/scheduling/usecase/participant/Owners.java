package dev.koubo.scheduling.usecase.participant;

import dev.koubo.scheduling.domain.ApplicationId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Who sent an application: the subject of the applicant's token, and nothing else of that person. */
public interface Owners {

    /** The owner, once it is known. */
    Uni<Optional<String>> of(ApplicationId application);

    /** Keeps the owner; the latest one counts. */
    Uni<Void> save(ApplicationId application, String subject);

    /** Forgets the owner. */
    Uni<Void> forget(ApplicationId application);
}
