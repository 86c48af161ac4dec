package dev.koubo.application.domain.timeline;

import dev.koubo.application.domain.application.ApplicationId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param eventId id of the event that told of it
 * @param programme id of the programme; null if the event names none
 * @param application the case it is about; null if it is about the whole programme
 * @param name name of the event, such as {@code ApplicationSubmitted}
 * @param source service that told of it
 * @param details the event's plain fields, by name
 */
public record Entry(
        UUID eventId,
        @Nullable String programme,
        @Nullable ApplicationId application,
        String name,
        String source,
        Instant at,
        String actorRole,
        Map<String, String> details) {

    public Entry {
        details = Map.copyOf(details);
    }
}
