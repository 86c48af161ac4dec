package dev.koubo.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one consumer listens to, by type of event. Types that it does not name are passed over. */
public final class Subscription {

    /** Where a release finds the handlers of a key that parked, even before the next record arrives. */
    private static final Map<String, Subscription> BY_CONSUMER = new ConcurrentHashMap<>();

    private final String consumer;
    private final Map<String, Typed<?>> byType;
    private final @Nullable EventHandler<JsonNode> any;
    private final @Nullable Function<String, Uni<?>> tombstone;

    private Subscription(Builder builder) {
        consumer = builder.consumer;
        byType = Map.copyOf(builder.byType);
        any = builder.any;
        tombstone = builder.tombstone;
    }

    /** The name is unique in the service and never changes: the inbox remembers by it what was taken. */
    public static Builder named(String consumer) {
        return new Builder(consumer);
    }

    static Optional<Subscription> of(String consumer) {
        return Optional.ofNullable(BY_CONSUMER.get(consumer));
    }

    public String consumer() {
        return consumer;
    }

    Optional<Typed<?>> handlerOf(String type) {
        Typed<?> typed = byType.get(type);
        if (typed == null && any != null) {
            typed = new Typed<>(JsonNode.class, any);
        }
        return Optional.ofNullable(typed);
    }

    Optional<Function<String, Uni<?>>> tombstoneHandler() {
        return Optional.ofNullable(tombstone);
    }

    record Typed<T>(Class<T> data, EventHandler<T> handler) {}

    /** Collects the handlers of a consumer. */
    public static final class Builder {

        private final String consumer;
        private final Map<String, Typed<?>> byType = new LinkedHashMap<>();
        private @Nullable EventHandler<JsonNode> any;
        private @Nullable Function<String, Uni<?>> tombstone;

        private Builder(String consumer) {
            this.consumer = consumer;
        }

        /**
         * Listens to one type, given in full.
         *
         * @param data record of the fields that we read; others are ignored
         */
        public <T> Builder on(String type, Class<T> data, EventHandler<T> handler) {
            if (byType.putIfAbsent(type, new Typed<>(data, handler)) != null) {
                throw new IllegalArgumentException(consumer + " listens to " + type + " twice");
            }
            return this;
        }

        /** Listens to every type that {@link #on} does not name. */
        public Builder onAny(EventHandler<JsonNode> handler) {
            any = handler;
            return this;
        }

        /** Listens to tombstones of a compacted topic; the handler gets the key. */
        public Builder onTombstone(Function<String, Uni<?>> handler) {
            tombstone = handler;
            return this;
        }

        /** Makes the subscription known to the operations that release parked keys. */
        public Subscription build() {
            Subscription subscription = new Subscription(this);
            BY_CONSUMER.put(consumer, subscription);
            return subscription;
        }
    }
}
