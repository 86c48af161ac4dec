package dev.koubo.request;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Runs long computations beside the event loop, which goes on serving others meanwhile. */
@ApplicationScoped
public class Workers {

    private final Vertx vertx;

    Workers(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Computes on a worker thread and goes on where the caller was, so that a transaction may continue. The work itself
     * must not touch a session.
     */
    public <T> Uni<T> compute(Supplier<T> work) {
        return Uni.createFrom().deferred(() -> {
            Context caller = vertx.getOrCreateContext();
            return Uni.createFrom()
                    .completionStage(
                            () -> caller.executeBlocking(work::get, false).toCompletionStage());
        });
    }
}
