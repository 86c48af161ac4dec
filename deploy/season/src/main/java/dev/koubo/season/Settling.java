package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Waits until the services have nothing left to do: no event unpublished, no timer overdue, no notice unsent, and no topic
 * that a service has not read to its end. That is what an operator sees, not what a test peeks at.
 */
final class Settling implements AutoCloseable {

    static final List<String> SERVICES =
            List.of("application", "screening", "lottery", "consent", "scheduling", "notification");

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Api operator;
    private final Lag lag;

    Settling(Api operator, String bootstrap) {
        this.operator = operator;
        this.lag = new Lag(bootstrap);
    }

    /** Returns when everything that has happened has had its effects. */
    void await() {
        Map<String, Long> open = new TreeMap<>();
        Patience.until(
                "the services to settle",
                LIMIT,
                () -> {
                    open.clear();
                    open.putAll(open());
                    return open.isEmpty();
                },
                open::toString);
    }

    private Map<String, Long> open() {
        Map<String, Long> open = services();
        if (open.isEmpty()) {
            open.putAll(lag());
        }
        // An effect may have caused further work between the two looks.
        return open.isEmpty() ? services() : open;
    }

    private Map<String, Long> services() {
        Map<String, Long> open = new TreeMap<>();
        for (String service : SERVICES) {
            JsonNode delivery = operator.get("/api/v1/operations/" + service + "/delivery");
            JsonNode deadlines = operator.get("/api/v1/operations/" + service + "/deadlines?state=overdue&limit=1");
            note(open, service + " unpublished", delivery.path("unpublished").asLong());
            note(open, service + " overdue", deadlines.path("overdue").asLong());
        }
        JsonNode pending = operator.get("/api/v1/notices?state=PENDING&limit=1");
        note(open, "notices pending", pending.path("items").size());
        return open;
    }

    private Map<String, Long> lag() {
        Map<String, Long> open = new TreeMap<>();
        lag.of(SERVICES).forEach((service, behind) -> note(open, service + " behind", behind));
        return open;
    }

    private static void note(Map<String, Long> open, String what, long count) {
        if (count != 0) {
            open.put(what, count);
        }
    }

    @Override
    public void close() {
        lag.close();
    }
}
