package dev.koubo.notification.mail;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Runs work on a Vert.x context of its own, so that notices on their way side by side do not share a database session. */
@ApplicationScoped
class FreshContext {

    private final Context eventLoop;

    FreshContext(Vertx vertx) {
        this.eventLoop = vertx.getOrCreateContext();
    }

    <T> Uni<T> call(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = VertxContext.createNewDuplicatedContext(eventLoop);
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(
                    ignored -> Uni.createFrom().deferred(work).subscribe().with(emitter::complete, emitter::fail));
        });
    }
}
