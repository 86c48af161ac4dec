package dev.koubo.application.store.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.koubo.application.domain.timeline.Entry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as the columns of its table take it. */
record EntryRow(
        @JsonProperty("event_id") UUID eventId,
        @Nullable String programme,
        @Nullable UUID application,
        String name,
        String source,
        Instant at,
        @JsonProperty("actor_role") String actorRole,
        Map<String, String> details) {

    static EntryRow of(Entry entry) {
        return new EntryRow(
                entry.eventId(),
                entry.programme(),
                entry.application() == null ? null : entry.application().value(),
                entry.name(),
                entry.source(),
                entry.at(),
                entry.actorRole(),
                entry.details());
    }
}
