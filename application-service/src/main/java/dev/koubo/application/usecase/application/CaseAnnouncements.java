package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.application.Change;
import io.smallrye.mutiny.Uni;

/** Tells the other services, in the same transaction, what happened to a case. */
public interface CaseAnnouncements {

    Uni<Void> announce(Change change);
}
