package dev.koubo.messaging.relay;

import org.jspecify.annotations.Nullable;

/**
 * An outbox row that waits to be published.
 *
 * @param envelope the finished event; null is a tombstone
 */
record Row(
        long id,
        Lane lane,
        @Nullable String envelope,
        @Nullable String traceparent) {

    /** What keeps its order: the records of one key in one topic. */
    record Lane(String topic, String key) {}
}
