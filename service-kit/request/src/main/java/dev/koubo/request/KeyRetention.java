package dev.koubo.request;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forgets idempotency keys that nobody will send again. */
@ApplicationScoped
class KeyRetention {

    private static final Logger LOG = Logger.getLogger(KeyRetention.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(1);

    private final Vertx vertx;
    private final AnsweredRequests answered;
    private final InstantSource clock;
    private final Duration kept;

    KeyRetention(
            Vertx vertx,
            AnsweredRequests answered,
            InstantSource clock,
            @ConfigProperty(name = "koubo.idempotency.kept", defaultValue = "P7D") Duration kept) {
        this.vertx = vertx;
        this.answered = answered;
        this.clock = clock;
        this.kept = kept;
    }

    void begin(@Observes StartupEvent started) {
        vertx.setPeriodic(BETWEEN_ROUNDS.toMillis(), round -> onOwnContext());
    }

    private void onOwnContext() {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(start -> forgetOld()
                .subscribe()
                .with(
                        forgotten -> LOG.debugf("Forgot %d idempotency keys", forgotten),
                        failure -> LOG.warn("Old idempotency keys stay until the next round", failure)));
    }

    /** The number of keys forgotten. */
    Uni<Integer> forgetOld() {
        return answered.forgetBefore(clock.instant().minus(kept));
    }
}
