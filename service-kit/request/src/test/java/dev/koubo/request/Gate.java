package dev.koubo.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Holds one request in the middle of its transaction until a test lets it go on; later ones pass. */
@ApplicationScoped
class Gate {

    private static final CompletableFuture<Void> OPEN = CompletableFuture.completedFuture(null);

    private CompletableFuture<Void> entered = new CompletableFuture<>();
    private CompletableFuture<Void> next = OPEN;
    private CompletableFuture<Void> held = OPEN;

    /** The next request is held. */
    synchronized void shut() {
        entered = new CompletableFuture<>();
        held = new CompletableFuture<>();
        next = held;
    }

    void awaitVisitor() {
        entered.orTimeout(1, TimeUnit.MINUTES).join();
    }

    void open() {
        held.complete(null);
    }

    /** Whether the visitor was the one that was held. */
    synchronized Uni<Boolean> pass() {
        CompletableFuture<Void> mine = next;
        next = OPEN;
        entered.complete(null);
        boolean wasHeld = mine != OPEN;
        return Uni.createFrom().completionStage(() -> mine.copy()).replaceWith(wasHeld);
    }
}
