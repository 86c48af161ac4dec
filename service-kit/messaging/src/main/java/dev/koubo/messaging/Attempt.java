package dev.koubo.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * What a consumer does in one try, which ends in any case: when it is done, when it throws whatever it be, or when its time
 * is up. The transaction around it can then be rolled back and its partition goes on.
 */
final class Attempt {

    private Attempt() {}

    /** Subscribe on a Vert.x context: an overdue work is cancelled, and fails, on that context. */
    static Uni<Void> of(Supplier<Uni<Void>> work, Duration limit) {
        return Uni.createFrom().completionStage(() -> start(work, limit));
    }

    /** What is thrown while operators subscribe to each other passes all of them by; so it is caught around them. */
    private static CompletableFuture<Void> start(Supplier<Uni<Void>> work, Duration limit) {
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        try {
            Cancellable running = work.get().subscribe().with(outcome::complete, outcome::completeExceptionally);
            if (!outcome.isDone()) {
                watch(running, outcome, limit);
            }
        } catch (Throwable thrown) {
            outcome.completeExceptionally(thrown);
        }
        return outcome;
    }

    /** The work is cancelled before its transaction is rolled back, so that nothing of it comes later. */
    private static void watch(Cancellable running, CompletableFuture<Void> outcome, Duration limit) {
        Vertx vertx = Vertx.currentContext().owner();
        long timer = vertx.setTimer(limit.toMillis(), any -> {
            try {
                running.cancel();
            } finally {
                outcome.completeExceptionally(new TimeoutException("not done within " + limit));
            }
        });
        outcome.whenComplete((done, failure) -> {
            vertx.cancelTimer(timer);
            if (outcome.isCancelled()) {
                running.cancel();
            }
        });
    }
}
