package dev.koubo.messaging.relay;

import dev.koubo.messaging.relay.Row.Lane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the rows that were given to Kafka. */
final class Outcome {

    private final List<Long> published = new ArrayList<>();
    private final Map<Lane, Exception> stoppedLanes = new LinkedHashMap<>();
    private final Map<String, Exception> stoppedTopics = new LinkedHashMap<>();

    void published(Row row) {
        published.add(row.id());
    }

    void stopped(Lane lane, Exception cause) {
        stoppedLanes.put(lane, cause);
    }

    void stopped(String topic, Exception cause) {
        stoppedTopics.put(topic, cause);
    }

    List<Long> published() {
        return published;
    }

    Map<Lane, Exception> stoppedLanes() {
        return stoppedLanes;
    }

    Map<String, Exception> stoppedTopics() {
        return stoppedTopics;
    }
}
