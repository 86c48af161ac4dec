package dev.koubo.deadlines;

import dev.koubo.failure.Failures;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fires whatever is due, at once when started and then again and again. */
@Singleton
class Poller {

    private static final Logger LOG = Logger.getLogger(Poller.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final Firing firing;
    private final Handlers handlers;
    private final DeadlinesConfig config;

    private @Nullable Round running;

    Poller(Vertx vertx, Firing firing, Handlers handlers, DeadlinesConfig config) {
        this.vertx = vertx;
        this.firing = firing;
        this.handlers = handlers;
        this.config = config;
    }

    void started(@Observes StartupEvent event) {
        start();
    }

    void stopping(@Observes ShutdownEvent event) throws InterruptedException {
        stop();
    }

    synchronized void start() {
        // A service that handles no timers has nothing to look for.
        if (running == null && !handlers.types().isEmpty()) {
            running = new Round();
            running.fireAllDue();
        }
    }

    /** Begins no further firing and waits for the one that is going on, a few seconds at most. */
    synchronized void stop() throws InterruptedException {
        if (running != null) {
            running.end();
            running = null;
        }
    }

    /** From one start to its stop. */
    private final class Round {

        private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
        private volatile boolean ending;
        private boolean broken;

        void fireAllDue() {
            if (ending) {
                ended.complete(null);
                return;
            }
            Multi.createBy()
                    .repeating()
                    .uni(firing::next)
                    .until(outcome -> outcome == Firing.Outcome.NOTHING_DUE || ending)
                    .onItem()
                    .ignoreAsUni()
                    .subscribe()
                    .with(ignored -> works(), this::fails);
        }

        void end() throws InterruptedException {
            ending = true;
            try {
                ended.get(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException late) {
                LOG.warn("A timer was still being fired when the service stopped; the database rolls it back", late);
            }
        }

        private void works() {
            if (broken) {
                LOG.info("Timers can be read again");
            }
            broken = false;
            later();
        }

        /** Said once, not five times a second, for as long as it lasts. */
        private void fails(Throwable failure) {
            if (!broken) {
                LOG.error("Timers cannot be read", Failures.loggable(failure));
            }
            broken = true;
            later();
        }

        private void later() {
            vertx.setTimer(config.pollInterval().toMillis(), ignored -> fireAllDue());
        }
    }
}
