package dev.koubo.messaging;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Supplier;

/** Knows which event the current chain of work handles, so that what it appends names its cause. */
final class Handling {

    private static final String EVENT = "koubo.messaging.event";

    private Handling() {}

    static Optional<Event> current() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(EVENT) : Optional.empty();
    }

    static <T> Uni<T> of(Event event, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            ContextLocals.put(EVENT, event);
            return work.get().onTermination().invoke(() -> ContextLocals.remove(EVENT));
        });
    }
}
