package dev.koubo.messaging;

import dev.koubo.failure.Failures;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One record's way through its tries into its effect or into parking. While the database is out it goes on for ever: the
 * record is neither handled nor parked, and the offset does not move.
 */
final class Tries {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Inbox inbox;
    private final Delivery delivery;
    private final Patience patience;
    private int failures;
    private int outages;
    private @Nullable Throwable lastFailure;

    Tries(Inbox inbox, Delivery delivery, Patience patience) {
        this.inbox = inbox;
        this.delivery = delivery;
        this.patience = patience;
    }

    Uni<Void> untilDone(Executor context) {
        return Uni.createFrom()
                .deferred(this::next)
                .runSubscriptionOn(context)
                .onFailure()
                .retry()
                .when(all -> all.onItem().transformToUniAndConcatenate(this::pause));
    }

    private Uni<Void> next() {
        Throwable failure = lastFailure;
        if (failure == null || (failures < patience.tries() && !(failure instanceof UnreadableRecord))) {
            return inbox.deliver(delivery);
        }
        String error = Failures.describe(failure);
        return inbox.park(delivery, error)
                .invoke(parked -> LOG.errorf(
                        Failures.loggable(failure),
                        parked
                                ? "%s parked after %d tries; later ones of its key park behind it: %s"
                                : "%s taken meanwhile, after %d tries: %s",
                        delivery,
                        failures,
                        error))
                .onFailure()
                .invoke(this::forgetTries)
                .replaceWithVoid();
    }

    /** A record must not park because of the very outage that kept it from parking. */
    private void forgetTries() {
        failures = 0;
        lastFailure = null;
    }

    private Uni<Long> pause(Throwable failure) {
        if (inbox.isStopping()) {
            return Uni.createFrom().nothing();
        }
        Duration pause = count(failure);
        LOG.warnf("%s failed, tried again in %d ms: %s", delivery, pause.toMillis(), Failures.describe(failure));
        return Uni.createFrom().item(0L).onItem().delayIt().by(pause);
    }

    private Duration count(Throwable failure) {
        if (Outage.explains(failure)) {
            return patience.after(++outages);
        }
        lastFailure = failure;
        failures++;
        boolean last = failures >= patience.tries() || failure instanceof UnreadableRecord;
        return last ? Duration.ofMillis(1) : patience.after(failures);
    }
}
