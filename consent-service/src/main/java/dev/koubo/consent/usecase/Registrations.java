package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Registered;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps who stands behind an application; the latest word counts, and an erased one is gone. */
public interface Registrations {

    Uni<Optional<Registered>> find(ApplicationId application);

    Uni<Void> put(Registered registered);

    Uni<Void> erase(ApplicationId application);
}
