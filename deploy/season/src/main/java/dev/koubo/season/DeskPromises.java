package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Phone calls that the desk owed, and whether each was made by its due instant (R86, R99). */
final class DeskPromises {

    private final Map<String, Instant> due = new HashMap<>();
    private int met;
    private int missed;

    /** Takes an event that lies on a public topic; those of one call come in their order. */
    void hear(String name, JsonNode event) {
        JsonNode data = event.path("data");
        String call = data.path("callId").asText();
        switch (name) {
            case "DeskCallOpened" -> due.put(call, instant(data, "dueAt"));
            case "DeskCallOverdue" -> missed++;
            case "DeskCallClosed" -> {
                if (data.path("outcome").asText().equals("SPOKEN") && inTime(call, instant(data, "closedAt"))) {
                    met++;
                }
            }
            default -> {}
        }
    }

    int met() {
        return met;
    }

    int missed() {
        return missed;
    }

    private boolean inTime(String call, Instant closedAt) {
        return !closedAt.isAfter(due.getOrDefault(call, Instant.MIN));
    }

    private static Instant instant(JsonNode data, String field) {
        return Instant.parse(data.path(field).asText());
    }
}
