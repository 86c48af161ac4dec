package dev.koubo.messaging;

import dev.koubo.failure.Failures;
import dev.koubo.messaging.Delivery.Recorded;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.logging.Logger;

/** Lets the records of a parked key go on, in their order. */
@ApplicationScoped
class ParkedKeys {

    private static final Logger LOG = Logger.getLogger(ParkedKeys.class);

    private final Mutiny.SessionFactory sessions;
    private final Inbox inbox;
    private final Vertx vertx;

    ParkedKeys(Mutiny.SessionFactory sessions, Inbox inbox, Vertx vertx) {
        this.sessions = sessions;
        this.inbox = inbox;
        this.vertx = vertx;
    }

    /**
     * Replays the key's records until none is left or one fails. Each is one transaction that holds the key's row, so a
     * record that arrives meanwhile waits and then parks last, or goes on by itself once the key is free.
     *
     * @throws NotFoundException (as a failure) if the key is not parked or nobody here is that consumer
     */
    Uni<Release> release(String consumer, String key) {
        Subscription subscription = Subscription.of(consumer).orElseThrow(NotFoundException::new);
        return onOwnContext(() -> ParkedTable.exists(sessions, consumer, key)
                .chain(parked ->
                        parked ? replayAll(subscription, key) : Uni.createFrom().failure(new NotFoundException())));
    }

    private Uni<Release> replayAll(Subscription subscription, String key) {
        String consumer = subscription.consumer();
        AtomicLong replayed = new AtomicLong();
        return Multi.createBy()
                .repeating()
                .uni(() -> sessions.withTransaction(session -> replayFirst(session, subscription, key)))
                .whilst(more -> more)
                .filter(more -> more)
                .onItem()
                .invoke(() -> replayed.incrementAndGet())
                .collect()
                .last()
                .replaceWith("")
                .onFailure()
                .recoverWithUni(failure -> stopped(consumer, key, failure))
                .chain(error -> ParkedTable.remaining(sessions, consumer, key)
                        .map(remaining ->
                                new Release(consumer, key, replayed.get(), remaining, error.isEmpty() ? null : error)));
    }

    /** False when no record is left and the key is free again. */
    private Uni<Boolean> replayFirst(Session session, Subscription subscription, String key) {
        String consumer = subscription.consumer();
        return ParkedTable.lock(session, consumer, key, inbox.limit())
                .chain(locked -> ParkedTable.first(session, consumer, key))
                .chain(first -> first.map(
                                record -> replay(session, subscription, record).replaceWith(true))
                        .orElseGet(
                                () -> ParkedTable.free(session, consumer, key).replaceWith(false)));
    }

    private Uni<Void> replay(Session session, Subscription subscription, ParkedTable.ParkedRecord record) {
        Recorded recorded = record.recorded();
        return inbox.read(subscription, recorded)
                .map(delivery -> inbox.replay(session, delivery))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> ParkedTable.remove(session, record.id()));
    }

    private Uni<String> stopped(String consumer, String key, Throwable failure) {
        String error = Failures.describe(failure);
        LOG.warnf(Failures.loggable(failure), "release of %s %s stopped: %s", consumer, key, error);
        return sessions.withTransaction(session -> ParkedTable.remember(session, consumer, key, error))
                .replaceWith(error);
    }

    /** What a handler does is the system's work, not the request's of whoever releases: it runs outside of that request. */
    private <T> Uni<T> onOwnContext(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(own, true);
            own.runOnContext(any -> Uni.createFrom().deferred(work).subscribe().with(emitter::complete, emitter::fail));
        });
    }
}
