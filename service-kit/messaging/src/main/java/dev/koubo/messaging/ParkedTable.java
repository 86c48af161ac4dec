package dev.koubo.messaging;

import dev.koubo.messaging.Delivery.Recorded;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.AbstractQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;

/** Reads and empties what is parked. */
final class ParkedTable {

    /** A record in its key's queue. */
    record ParkedRecord(long id, Recorded recorded) {}

    private static final String OF_KEY = " where consumer = :consumer and partition_key = :key";

    private ParkedTable() {}

    static Uni<Boolean> exists(SessionFactory sessions, String consumer, String key) {
        String sql = "select count(*) from parked_key" + OF_KEY;
        return sessions.withSession(session -> of(session.createNativeQuery(sql, Long.class), consumer, key)
                        .getSingleResult())
                .map(rows -> rows > 0);
    }

    static Uni<Long> remaining(SessionFactory sessions, String consumer, String key) {
        String sql = "select count(*) from parked_record" + OF_KEY;
        return sessions.withSession(session ->
                of(session.createNativeQuery(sql, Long.class), consumer, key).getSingleResult());
    }

    /** Locks the key, and limits the statements that follow in the transaction. */
    static Uni<Void> lock(Session session, String consumer, String key, Duration limit) {
        String sql = "select set_config('statement_timeout', cast(:limit as text), true) from parked_key" + OF_KEY
                + " for update";
        return of(session.createNativeQuery(sql, String.class), consumer, key)
                .setParameter("limit", Long.toString(limit.toMillis()))
                .getResultList()
                .replaceWithVoid();
    }

    static Uni<Optional<ParkedRecord>> first(Session session, String consumer, String key) {
        String sql = "select id, topic, partition, log_offset, record_key, record_value from parked_record" + OF_KEY
                + " order by id limit 1";
        return of(session.createNativeQuery(sql, Tuple.class), consumer, key)
                .getResultList()
                .map(List::stream)
                .map(rows -> rows.findFirst().map(ParkedTable::record));
    }

    static Uni<Void> remove(Session session, long id) {
        return session.createNativeQuery("delete from parked_record where id = :id")
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    static Uni<Void> free(Session session, String consumer, String key) {
        return of(session.createNativeQuery("delete from parked_key" + OF_KEY), consumer, key)
                .executeUpdate()
                .replaceWithVoid();
    }

    static Uni<Void> remember(Session session, String consumer, String key, String error) {
        return of(session.createNativeQuery("update parked_key set error = :error" + OF_KEY), consumer, key)
                .setParameter("error", error)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static ParkedRecord record(Tuple row) {
        return new ParkedRecord(
                row.get("id", Long.class),
                new Recorded(
                        row.get("topic", String.class),
                        row.get("partition", Integer.class),
                        row.get("log_offset", Long.class),
                        row.get("record_key", String.class),
                        row.get("record_value", String.class)));
    }

    private static <Q extends AbstractQuery> Q of(Q query, String consumer, String key) {
        query.setParameter("consumer", consumer);
        query.setParameter("key", key);
        return query;
    }
}
