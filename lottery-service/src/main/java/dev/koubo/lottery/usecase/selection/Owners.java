package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Who sent an application: the subject of the applicant's token, and nothing else of that person. */
public interface Owners {

    Uni<Optional<String>> of(ApplicationId application);

    /** Whether somebody sent any application to a programme. */
    Uni<Boolean> appliedTo(String programme, String subject);

    /** Keeps the owner; the latest one counts. */
    Uni<Void> keep(ApplicationId application, String subject);

    Uni<Void> forget(ApplicationId application);
}
