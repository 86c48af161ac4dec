package dev.koubo.messaging;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A record on its way to a consumer.
 *
 * @param consumer who takes it
 * @param partitionKey order is kept within it; a record without a key is alone with its position in the log
 * @param source with the event id, what tells a record from its duplicate
 * @param type full type, or {@code tombstone}
 * @param recorded where it lies and what it says
 * @param work what the consumer does with it
 */
record Delivery(
        String consumer,
        String partitionKey,
        String source,
        String eventId,
        String type,
        Recorded recorded,
        Supplier<Uni<Void>> work) {

    /** A record as it lies in Kafka. */
    record Recorded(
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            @Nullable String value) {

        String place() {
            return topic + "-" + partition + "@" + offset;
        }

        String partitionKey() {
            return Optional.ofNullable(key).orElseGet(this::place);
        }
    }

    @Override
    public String toString() {
        return consumer + " " + type + " " + eventId + " of key " + partitionKey + " (" + recorded.place() + ")";
    }
}
