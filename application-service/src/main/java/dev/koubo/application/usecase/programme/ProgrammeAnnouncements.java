package dev.koubo.application.usecase.programme;

import dev.koubo.application.domain.programme.ProgrammeChange;
import io.smallrye.mutiny.Uni;

/** Tells the other services, in the same transaction, what happened to a programme. */
public interface ProgrammeAnnouncements {

    Uni<Void> announce(ProgrammeChange change);
}
