package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.State;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.SortFields;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the consents; every call joins the caller's transaction. */
public interface Consents {

    /** What their list can be sorted by. */
    SortFields SORTS = SortFields.of("due.at", "requestedAt", "state", "applicationId");

    Uni<Optional<Consent>> find(ApplicationId application);

    /** Finds it for a change: nobody else changes it until the transaction ends. */
    Uni<Optional<Consent>> lock(ApplicationId application);

    Uni<Void> add(Consent requested);

    /** Writes the next version of a locked consent. */
    Uni<Void> save(Consent changed);

    /** Without a state, those of every state. */
    Uni<Page<Consent>> list(@Nullable State state, PageRequest page);
}
