package dev.koubo.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a use case tells the world: a fact about one aggregate, or the tombstone of a key.
 *
 * @param type short name of the event with the version of its contract, {@code ApplicationSubmitted.v1}; null in a tombstone
 * @param subject id of the aggregate; null in a tombstone
 * @param aggregateVersion version of the aggregate after the change; two transactions never announce the same one
 * @param data what the event says, written as JSON without absent values
 * @param programme id of the programme
 * @param rules ids of the rules that were applied, in the order given
 * @param actorRole role of whoever caused it; what {@code system} announces while it handles an event is told in the role of
 *     that event
 * @param partitionKey key of the Kafka record; order is kept within it
 * @param topic topic if it is not the service's own
 * @param causation id of the event that caused it, if it is not the one being handled
 */
public record Announcement(
        @Nullable String type,
        @Nullable String subject,
        long aggregateVersion,
        @Nullable Object data,
        @Nullable String programme,
        List<String> rules,
        String actorRole,
        String partitionKey,
        @Nullable String topic,
        @Nullable String causation) {

    static final String SYSTEM = "system";

    private static final String FIRST_VERSION = ".v1";

    public Announcement {
        rules = List.copyOf(rules);
    }

    /** An event by its short name, in its first version, keyed by its subject and caused by the system unless told otherwise. */
    public static Announcement of(String type, String subject, long aggregateVersion, Object data) {
        return new Announcement(
                type + FIRST_VERSION, subject, aggregateVersion, data, null, List.of(), SYSTEM, subject, null, null);
    }

    /** Makes a compacted topic forget what it knows under the key. */
    public static Announcement tombstone(String topic, String key) {
        return new Announcement(null, null, 0, null, null, List.of(), SYSTEM, key, topic, null);
    }

    /** Says that the data keeps a later version of the event's contract than the first. */
    public Announcement version(int later) {
        String name = Objects.requireNonNull(type).replace(FIRST_VERSION, "");
        return new Announcement(
                name + ".v" + later,
                subject,
                aggregateVersion,
                data,
                programme,
                rules,
                actorRole,
                partitionKey,
                topic,
                causation);
    }

    public Announcement programme(@Nullable String id) {
        return new Announcement(
                type, subject, aggregateVersion, data, id, rules, actorRole, partitionKey, topic, causation);
    }

    /** Rule ids, or constants of a rulebook, by their names. */
    public Announcement rules(Collection<?> applied) {
        List<String> ids = applied.stream().map(String::valueOf).toList();
        return new Announcement(
                type, subject, aggregateVersion, data, programme, ids, actorRole, partitionKey, topic, causation);
    }

    public Announcement actorRole(String role) {
        return new Announcement(
                type, subject, aggregateVersion, data, programme, rules, role, partitionKey, topic, causation);
    }

    public Announcement partitionKey(String key) {
        return new Announcement(
                type, subject, aggregateVersion, data, programme, rules, actorRole, key, topic, causation);
    }

    public Announcement topic(String name) {
        return new Announcement(
                type, subject, aggregateVersion, data, programme, rules, actorRole, partitionKey, name, causation);
    }

    public Announcement causation(@Nullable String eventId) {
        return new Announcement(
                type, subject, aggregateVersion, data, programme, rules, actorRole, partitionKey, topic, eventId);
    }

    boolean isTombstone() {
        return type == null;
    }
}
