package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/** Walks through a list that comes in pages. */
final class Pages {

    private Pages() {}

    /** Each item of the list, however many pages it has. */
    static void each(Api api, String path, Consumer<JsonNode> action) {
        String first = path + (path.contains("?") ? "&" : "?") + "limit=200";
        String next = first;
        while (next != null) {
            JsonNode page = api.get(next);
            page.get("items").forEach(action);
            String cursor = page.path("next").asText("");
            next = cursor.isEmpty() || cursor.equals("null") ? null : first + "&cursor=" + cursor;
        }
    }
}
