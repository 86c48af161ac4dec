package dev.koubo.deadlines;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Sets and clears durable timers. Every call joins the caller's transaction, or has one of its own where there is none.
 *
 * <p>There is one live timer for each type and reference. A timer is gone once it has fired.
 */
@ApplicationScoped
public class Deadlines {

    private final Mutiny.SessionFactory sessionFactory;
    private final TimerTable timers;
    private final InstantSource clock;

    Deadlines(Mutiny.SessionFactory sessionFactory, TimerTable timers, InstantSource clock) {
        this.sessionFactory = sessionFactory;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * Sets the timer, or moves it if it is set already. An instant in the past is due at once.
     *
     * @param working how the instant was found; JSON text, kept as it is
     */
    public Uni<Void> schedule(String type, String reference, Instant dueAt, String working) {
        Timer timer = new Timer(type, reference, dueAt, working);
        return sessionFactory.withTransaction(session -> timers.put(session, timer));
    }

    /**
     * Clears the timer if it is set. Once the caller has committed, the timer does not fire any more; if it is just
     * being fired, the call waits for the outcome.
     */
    public Uni<Void> cancel(String type, String reference) {
        return sessionFactory.withTransaction(session -> timers.remove(session, type, reference));
    }

    /** The live timer, if there is one. */
    public Uni<Optional<Timer>> find(String type, String reference) {
        return sessionFactory.withSession(session -> timers.find(session, type, reference));
    }

    /** How many timers are due but have not fired yet. */
    public Uni<Long> overdue() {
        return sessionFactory
                .withSession(session -> timers.count(session, clock.instant()))
                .map(TimerTable.Count::overdue);
    }
}
