package dev.koubo.deadlines;

import dev.koubo.failure.Failures;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fires one timer: takes it out of the table and calls its handler, both in one transaction. */
@Singleton
class Firing {

    enum Outcome {
        FIRED,
        /** Rolled back and put off. */
        FAILED,
        NOTHING_DUE
    }

    private static final Logger LOG = Logger.getLogger(Firing.class);

    private final FreshContext freshContext;
    private final Mutiny.SessionFactory sessionFactory;
    private final TimerTable timers;
    private final Handlers handlers;
    private final InstantSource clock;
    private final DeadlinesConfig config;
    private final BackOff backOff;

    Firing(
            FreshContext freshContext,
            Mutiny.SessionFactory sessionFactory,
            TimerTable timers,
            Handlers handlers,
            InstantSource clock,
            DeadlinesConfig config) {
        this.freshContext = freshContext;
        this.sessionFactory = sessionFactory;
        this.timers = timers;
        this.handlers = handlers;
        this.clock = clock;
        this.config = config;
        this.backOff = new BackOff(config.firstRetry(), config.longestRetry());
    }

    /** Fires the timer that has been due longest. Fails only if the table cannot be read or written. */
    Uni<Outcome> next() {
        AtomicReference<@Nullable LiveTimer> taken = new AtomicReference<>();
        return freshContext
                .call(() -> sessionFactory.withTransaction(session -> timers.takeDue(
                                session, handlers.types(), clock.instant())
                        .invoke(due -> due.ifPresent(taken::set))
                        .chain(due -> due.map(timer -> fire(session, timer.timer()))
                                .orElseGet(() -> Uni.createFrom().item(Outcome.NOTHING_DUE)))))
                .onFailure()
                .recoverWithUni(failure -> Optional.ofNullable(taken.get())
                        .map(timer -> postpone(timer, failure))
                        .orElseGet(() -> Uni.createFrom().failure(failure)));
    }

    /**
     * A request that has locked an aggregate and then moves or clears its timer would stand against a handler that
     * holds the timer and waits for the aggregate. The handler gives way: its waits for locks are shorter than the
     * database's deadlock timeout, so it fails, and the request goes on.
     */
    private Uni<Outcome> fire(Mutiny.Session session, Timer timer) {
        Context context = Vertx.currentContext();
        return timers.limitLockWaits(session, config.lockTimeout())
                .chain(() -> handlers.of(timer).due(timer))
                .ifNoItem()
                .after(config.handlerTimeout())
                .fail()
                // The time-out comes on another thread, but the session must be rolled back on its own.
                .emitOn(command -> context.runOnContext(ignored -> command.run()))
                .replaceWith(Outcome.FIRED);
    }

    private Uni<Outcome> postpone(LiveTimer timer, Throwable failure) {
        int failures = timer.attempts() + 1;
        Instant nextTryAt = clock.instant().plus(backOff.after(failures));
        LOG.warnf(
                Failures.loggable(failure),
                "Timer %s of %s has failed (%d so far) and is tried again at %s",
                timer.timer().type(),
                timer.timer().reference(),
                failures,
                nextTryAt);
        return freshContext
                .call(() -> sessionFactory.withTransaction(
                        session -> timers.postpone(session, timer, nextTryAt, Failures.describe(failure))))
                .replaceWith(Outcome.FAILED);
    }
}
