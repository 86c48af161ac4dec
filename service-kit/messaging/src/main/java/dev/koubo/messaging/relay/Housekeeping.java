package dev.koubo.messaging.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Deletes what has served, once an hour and a portion at a time, between the rounds of the active relay. */
final class Housekeeping {

    private static final Duration INTERVAL = Duration.ofHours(1);

    private final List<Expiry> expiries;
    private long next = System.nanoTime();

    Housekeeping(List<Expiry> expiries) {
        this.expiries = expiries;
    }

    void keep(OutboxSession outbox) throws SQLException {
        if (System.nanoTime() - next < 0) {
            return;
        }
        boolean more = false;
        for (Expiry expiry : expiries) {
            more |= outbox.deleteOlderThan(expiry) == Expiry.PORTION;
        }
        if (!more) {
            next = System.nanoTime() + INTERVAL.toNanos();
        }
    }
}
