package dev.koubo.messaging.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.messaging.Event;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** The listener that we must not write: it has no inbox. */
@ApplicationScoped
class CarelessListener {

    private final Mutiny.SessionFactory sessions;
    private final ObjectMapper json;
    private final Effects effects;

    CarelessListener(Mutiny.SessionFactory sessions, ObjectMapper json, Effects effects) {
        this.sessions = sessions;
        this.json = json;
        this.effects = effects;
    }

    @Incoming("careless")
    Uni<Void> receive(ConsumerRecord<String, String> record) throws JsonProcessingException {
        JsonNode envelope = json.readTree(record.value());
        Event event = new Event(
                envelope.path("id").asText(),
                envelope.path("type").asText(),
                envelope.path("source").asText(),
                envelope.path("subject").asText(),
                Instant.EPOCH,
                null,
                0,
                "",
                "",
                List.of(),
                null);
        return sessions.withTransaction(session -> effects.write("careless", event));
    }
}
