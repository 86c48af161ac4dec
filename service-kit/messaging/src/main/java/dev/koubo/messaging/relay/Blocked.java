package dev.koubo.messaging.relay;

import dev.koubo.messaging.relay.Row.Lane;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** What failed a moment ago and is left alone for a while, so that the others' rows are read instead of its own. */
final class Blocked {

    private final Set<Lane> lanes = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    private long since;

    void add(Lane lane) {
        remember();
        lanes.add(lane);
    }

    void add(String topic) {
        remember();
        topics.add(topic);
    }

    private void remember() {
        if (isEmpty()) {
            since = System.nanoTime();
        }
    }

    Set<Lane> lanes() {
        return lanes;
    }

    Set<String> topics() {
        return topics;
    }

    boolean isEmpty() {
        return lanes.isEmpty() && topics.isEmpty();
    }

    void liftAfter(Duration pause) {
        if (System.nanoTime() - since >= pause.toNanos()) {
            lanes.clear();
            topics.clear();
        }
    }
}
