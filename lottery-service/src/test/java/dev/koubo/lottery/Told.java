package dev.koubo.lottery;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.Topics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the lottery told the world. */
final class Told {

    private static final String TOPIC = "koubo.lottery";

    private Told() {}

    /** Waits for an event, and holds it against its schema and its golden example. */
    static JsonNode told(String type, String subject) {
        JsonNode event = Topics.awaitEvent(TOPIC, full(type), subject);
        Contracts.assertPublished(event);
        Contracts.matchesExample(full(type), event);
        return event;
    }

    /** All events of a type about a subject so far. */
    static List<JsonNode> all(String type, String subject) {
        return Topics.all(
                TOPIC,
                event -> event.path("type").asText().equals(full(type))
                        && event.path("subject").asText().equals(subject));
    }

    /** As above; what was published again by a service that died before it could note so is the same event, by its id. */
    static List<JsonNode> once(String type, String subject) {
        Set<String> ids = new HashSet<>();
        return all(type, subject).stream()
                .filter(event -> ids.add(event.path("id").asText()))
                .toList();
    }

    private static String full(String type) {
        return "dev.koubo.lottery." + type + ".v1";
    }
}
