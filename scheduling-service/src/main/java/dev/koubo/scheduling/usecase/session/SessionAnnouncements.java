package dev.koubo.scheduling.usecase.session;

import dev.koubo.scheduling.domain.session.Session;
import io.smallrye.mutiny.Uni;

/** Tells others of sessions, in the transaction of the change. */
public interface SessionAnnouncements {

    /** The session has a date, for the first time or anew. */
    Uni<Void> scheduled(Session session);

    /** The session's survey can be answered. */
    Uni<Void> surveyOpened(Session session);
}
