package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.Programme;
import dev.koubo.notification.domain.ProgrammeId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps what is known of the programmes. */
public interface Programmes {

    Uni<Optional<Programme>> find(ProgrammeId programme);

    /** The edition whose id comes last. */
    Uni<Optional<Programme>> newest();

    /** Takes a definition over unless a newer one is known. */
    Uni<Void> learn(Programme programme);
}
