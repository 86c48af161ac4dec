package dev.koubo.scheduling.usecase.session;

import dev.koubo.scheduling.domain.programme.ProgrammePlan;
import dev.koubo.scheduling.domain.programme.SessionPlan;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.domain.session.SessionId;
import dev.koubo.scheduling.usecase.Steps;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives every planned session its date. */
@ApplicationScoped
public class ArrangeSessions {

    private final Sessions sessions;
    private final SessionTimers timers;
    private final SessionAnnouncements announcements;

    ArrangeSessions(Sessions sessions, SessionTimers timers, SessionAnnouncements announcements) {
        this.sessions = sessions;
        this.timers = timers;
        this.announcements = announcements;
    }

    /** Arranges the sessions of a plan, within the caller's transaction; those that did not change are left alone. */
    public Uni<Void> with(ProgrammePlan plan) {
        return Steps.each(
                plan.sessions(),
                session -> sessions.lock(new SessionId(plan.programme(), session.number()))
                        .map(known -> arranged(plan, session, known))
                        .chain(this::keep));
    }

    private static Optional<Session> arranged(ProgrammePlan plan, SessionPlan session, Optional<Session> known) {
        return known.isPresent()
                ? known.get().rescheduled(session, plan.survey())
                : Optional.of(Session.scheduled(plan.programme(), session, plan.survey()));
    }

    private Uni<Void> keep(Optional<Session> changed) {
        return changed.map(session -> sessions.save(session)
                        .chain(() -> timers.surveyOpens(session))
                        .chain(() -> announcements.scheduled(session)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
