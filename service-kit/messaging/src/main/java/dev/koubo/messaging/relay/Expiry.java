package dev.koubo.messaging.relay;

import java.time.Duration;

/** Rows that have served: of which table, by which column, after how long. */
record Expiry(String table, String column, Duration retention) {

    static final int PORTION = 5_000;

    static Expiry ofOutbox(Duration retention) {
        return new Expiry("outbox", "published_at", retention);
    }

    static Expiry ofInbox(Duration retention) {
        return new Expiry("inbox", "received_at", retention);
    }

    String deletion() {
        return "delete from %1$s where ctid = any (array(select ctid from %1$s where %2$s < now() - ? * interval '1 second' limit %3$d))"
                .formatted(table, column, PORTION);
    }
}
