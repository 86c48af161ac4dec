package dev.koubo.screening.usecase;

import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Party;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps whom to call; the latest word counts, and an erased one is gone. */
public interface Parties {

    Uni<Optional<Party>> find(ApplicationId application);

    Uni<Void> put(Party party);

    Uni<Void> erase(ApplicationId application);
}
