package dev.koubo.scheduling.usecase.session;

import dev.koubo.scheduling.domain.session.Session;
import io.smallrye.mutiny.Uni;

/** Wakes the service when a session's survey is to open. */
public interface SessionTimers {

    /** Sets or moves the timer, in the transaction of the change. */
    Uni<Void> surveyOpens(Session session);
}
