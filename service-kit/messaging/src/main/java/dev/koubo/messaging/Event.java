package dev.koubo.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of an event that arrived.
 *
 * @param type full type, {@code dev.koubo.screening.TermsAccepted.v1}
 * @param source who told it, {@code /screening}
 * @param subject id of the producer's aggregate
 * @param actorRole role of whoever caused it; {@code system} if the envelope does not say
 * @param correlationId the same for everything that followed from one request; the event's own id if the envelope does
 *     not say
 * @param rules ids of the rules that were applied
 * @param causationId id of the event that caused it
 */
public record Event(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        @Nullable String programme,
        long aggregateVersion,
        String actorRole,
        String correlationId,
        List<String> rules,
        @Nullable String causationId) {

    public Event {
        rules = List.copyOf(rules);
    }
}
