package dev.koubo.screening.usecase;

import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.SortFields;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.ProgrammeId;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.domain.State;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the screenings; every call joins the caller's transaction. */
public interface Screenings {

    /** What their list can be sorted by. */
    SortFields SORTS = SortFields.of("contactDueAt", "receivedAt", "state", "applicationId");

    Uni<Optional<Screening>> find(ApplicationId application);

    /** Finds it for a change: nobody else changes it until the transaction ends. */
    Uni<Optional<Screening>> lock(ApplicationId application);

    Uni<Void> add(Screening opened);

    /** Writes the next version of a locked screening. */
    Uni<Void> save(Screening changed);

    /** Without a state, those of every state. */
    Uni<Page<Screening>> list(@Nullable State state, PageRequest page);

    /** Whom to call next: booked calls whose time has come, then the others by due date (R74). */
    Uni<Optional<Screening>> nextCall(List<ProgrammeId> programmes, Instant now);
}
