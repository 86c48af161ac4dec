package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Companies that a redraw moved up, and whether each was told on the day of Tokyo's approval (R91). */
final class MovedUp {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Map<String, LocalDate> approved = new HashMap<>();
    private final Map<String, LocalDate> told = new HashMap<>();

    /** Takes an event that lies on a public topic; which of the two comes first does not matter. */
    void hear(String name, JsonNode event) {
        JsonNode data = event.path("data");
        if (name.equals("ApplicantSelected") && data.path("draw").asInt() > 0) {
            approved.put(data.path("applicationId").asText(), day(event.path("time")));
        }
        if (name.equals("NoticeSent") && data.path("template").asText().equals("MOVED_UP")) {
            told.put(data.path("about").asText(), day(data.path("sentAt")));
        }
    }

    /** How many were told on the day of the approval. */
    int inTime() {
        return (int) approved.keySet().stream().filter(this::toldTheSameDay).count();
    }

    /** How many were told later, or not at all. */
    int late() {
        return approved.size() - inTime();
    }

    private boolean toldTheSameDay(String application) {
        return Objects.equals(approved.get(application), told.get(application));
    }

    private static LocalDate day(JsonNode instant) {
        return Instant.parse(instant.asText()).atZone(TOKYO).toLocalDate();
    }
}
