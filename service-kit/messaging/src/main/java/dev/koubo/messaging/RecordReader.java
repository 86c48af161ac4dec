package dev.koubo.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.failure.Failures;
import dev.koubo.messaging.Delivery.Recorded;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads records into deliveries; what cannot be read becomes a delivery that fails, so that its key parks. */
final class RecordReader {

    private final ObjectMapper json;

    RecordReader(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Empty if the subscription does not listen to what the record says. */
    Optional<Delivery> read(Subscription subscription, Recorded recorded) {
        if (recorded.value() == null) {
            return subscription
                    .tombstoneHandler()
                    .map(handler -> delivery(
                            subscription,
                            recorded,
                            null,
                            () -> handler.apply(recorded.partitionKey()).replaceWithVoid()));
        }
        try {
            JsonNode envelope = json.readTree(recorded.value());
            Event event = event(envelope);
            return subscription.handlerOf(event.type()).map(typed -> {
                Supplier<Uni<Void>> work = () -> handle(typed, event, envelope.path("data"));
                return delivery(subscription, recorded, event, work);
            });
        } catch (JsonProcessingException | RuntimeException unreadable) {
            UnreadableRecord failure = new UnreadableRecord("not a CloudEvent of Koubo", unreadable);
            return Optional.of(delivery(
                    subscription, recorded, null, () -> Uni.createFrom().failure(failure)));
        }
    }

    private <T> Uni<Void> handle(Subscription.Typed<T> typed, Event event, JsonNode data) {
        T told;
        try {
            told = json.treeToValue(data, typed.data());
        } catch (JsonProcessingException unreadable) {
            return Uni.createFrom().failure(new UnreadableRecord("data of " + event.type(), unreadable));
        }
        return Handling.of(event, () -> typed.handler().handle(event, told).replaceWithVoid());
    }

    private static Delivery delivery(
            Subscription subscription, Recorded recorded, @Nullable Event event, Supplier<Uni<Void>> work) {
        return new Delivery(
                subscription.consumer(),
                Failures.storable(recorded.partitionKey()),
                event == null ? recorded.topic() : Failures.storable(event.source()),
                event == null ? recorded.place() : Failures.storable(event.id()),
                event == null ? (recorded.value() == null ? "tombstone" : "unreadable") : event.type(),
                recorded,
                work);
    }

    private static Event event(JsonNode envelope) {
        String id = required(envelope, "id");
        String rules = envelope.path("rules").asText("");
        return new Event(
                id,
                required(envelope, "type"),
                required(envelope, "source"),
                required(envelope, "subject"),
                Instant.parse(required(envelope, "time")),
                optional(envelope, "programme"),
                envelope.path("aggregateversion").asLong(),
                envelope.path("actorrole").asText("system"),
                envelope.path("correlationid").asText(id),
                rules.isEmpty() ? List.of() : Arrays.stream(rules.split(",")).toList(),
                optional(envelope, "causationid"));
    }

    private static String required(JsonNode envelope, String name) {
        JsonNode value = envelope.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no " + name);
        }
        return value.asText();
    }

    private static @Nullable String optional(JsonNode envelope, String name) {
        return envelope.path(name).isTextual() ? envelope.path(name).asText() : null;
    }
}
