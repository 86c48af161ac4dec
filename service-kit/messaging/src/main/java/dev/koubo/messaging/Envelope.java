package dev.koubo.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the one document that the outbox row, the Kafka value and the archive share: a CloudEvent 1.0 in structured mode. */
final class Envelope {

    private final ObjectMapper json;
    private final String source;

    Envelope(ObjectMapper json, String source) {
        this.json = json.copy()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);
        this.source = source;
    }

    String type(Announcement announcement) {
        return "dev.koubo." + source + "." + announcement.type();
    }

    /** @throws IllegalArgumentException if the data cannot be written as JSON */
    String write(Announcement announcement, UUID id, Instant time, Origin origin) {
        ObjectNode event = json.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", id.toString());
        event.put("type", type(announcement));
        event.put("source", "/" + source);
        event.put("subject", announcement.subject());
        event.put("time", time.truncatedTo(ChronoUnit.MILLIS).toString());
        event.put("datacontenttype", "application/json");
        String type = Objects.requireNonNull(announcement.type());
        event.put("dataschema", "urn:koubo:schema:" + source + ":" + type.replace('.', ':'));
        event.put("partitionkey", announcement.partitionKey());
        putIfPresent(event, "programme", announcement.programme());
        event.put("aggregateversion", announcement.aggregateVersion());
        putIfPresent(event, "rules", announcement.rules().isEmpty() ? null : String.join(",", announcement.rules()));
        event.put("actorrole", actorRole(announcement, origin));
        putIfPresent(
                event, "causationid", announcement.causation() == null ? origin.causation() : announcement.causation());
        event.put("correlationid", origin.correlation());
        putIfPresent(event, "traceparent", origin.traceparent());
        event.set("data", json.valueToTree(announcement.data()));
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("cannot write " + type(announcement), unwritable);
        }
    }

    /** What the system does because of an event is done by whoever caused that event. */
    private static String actorRole(Announcement announcement, Origin origin) {
        String role = announcement.actorRole();
        return origin.actorRole() != null && role.equals(Announcement.SYSTEM) ? origin.actorRole() : role;
    }

    private static void putIfPresent(ObjectNode event, String name, @Nullable String value) {
        if (value != null) {
            event.put(name, value);
        }
    }
}
