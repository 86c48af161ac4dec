package dev.koubo.messaging;

import dev.koubo.failure.Failures;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny.AbstractQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

/** What consumers have taken, and the keys that are parked. */
final class InboxTable {

    /** How a record may go on. */
    enum Entry {
        TAKEN,
        DUPLICATE,
        PARKED
    }

    /**
     * Waits for a release that is at work on the key, by its row lock. If the release has taken the last record away
     * meanwhile, the row is gone and the record is taken in its turn. The statements that follow in the transaction have a
     * limit, as a rollback waits for the one that is under way.
     */
    private static final String ENTER = """
            with parked as (
                select 1 from parked_key
                where consumer = cast(:consumer as text) and partition_key = cast(:key as text)
                for update),
            taken as (
                insert into inbox (consumer, source, event_id, type)
                select cast(:consumer as text), cast(:source as text), cast(:event as text), cast(:type as text)
                where not exists (select 1 from parked)
                on conflict do nothing
                returning 1)
            select case when exists (select 1 from parked) then 'PARKED'
                        when exists (select 1 from taken) then 'TAKEN'
                        else 'DUPLICATE' end
            from set_config('statement_timeout', cast(:limit as text), true)
            """;

    private static final String TAKE = """
            insert into inbox (consumer, source, event_id, type) values (:consumer, :source, :event, :type)
            on conflict do nothing
            """;

    private static final String PARK_KEY = """
            insert into parked_key (consumer, partition_key, error)
            select cast(:consumer as text), cast(:key as text), cast(:error as text)
            where not exists (select 1 from inbox
                              where consumer = :consumer and event_id = :event and source = :source)
            on conflict (consumer, partition_key) do update set error = parked_key.error
            """;

    private static final String PARK_RECORD = """
            insert into parked_record (consumer, partition_key, source, event_id,
                                       topic, partition, log_offset, record_key, record_value)
            select cast(:consumer as text), cast(:key as text), cast(:source as text), cast(:event as text),
                   cast(:topic as text), cast(:partition as integer), cast(:offset as bigint),
                   cast(:recordKey as text), cast(:recordValue as text)
            where not exists (select 1 from inbox
                              where consumer = :consumer and event_id = :event and source = :source)
            on conflict do nothing
            """;

    private InboxTable() {}

    static Uni<Entry> enter(Session session, Delivery delivery, Duration limit) {
        return named(session.createNativeQuery(ENTER, String.class), delivery)
                .setParameter("key", delivery.partitionKey())
                .setParameter("type", delivery.type())
                .setParameter("limit", Long.toString(limit.toMillis()))
                .getSingleResult()
                .map(Entry::valueOf);
    }

    /** True if it had not been taken before. */
    static Uni<Boolean> take(Session session, Delivery delivery) {
        return named(session.createNativeQuery(TAKE), delivery)
                .setParameter("type", delivery.type())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    /** Parks a key with its first record, unless another process has meanwhile taken the record. */
    static Uni<Boolean> parkKey(Session session, Delivery delivery, String error) {
        return named(session.createNativeQuery(PARK_KEY), delivery)
                .setParameter("key", delivery.partitionKey())
                .setParameter("error", error)
                .executeUpdate()
                .call(rows -> rows == 0 ? Uni.createFrom().voidItem() : parkRecord(session, delivery))
                .map(rows -> rows > 0);
    }

    /** Puts a record behind the others of its parked key; the caller holds the key's row. */
    static Uni<Void> parkRecord(Session session, Delivery delivery) {
        Delivery.Recorded recorded = delivery.recorded();
        return named(session.createNativeQuery(PARK_RECORD), delivery)
                .setParameter("key", delivery.partitionKey())
                .setParameter("topic", recorded.topic())
                .setParameter("partition", recorded.partition())
                .setParameter("offset", recorded.offset())
                .setParameter("recordKey", storable(recorded.key()))
                .setParameter("recordValue", storable(recorded.value()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : Failures.storable(text);
    }

    private static <Q extends AbstractQuery> Q named(Q query, Delivery delivery) {
        query.setParameter("consumer", delivery.consumer());
        query.setParameter("source", delivery.source());
        query.setParameter("event", delivery.eventId());
        return query;
    }
}
