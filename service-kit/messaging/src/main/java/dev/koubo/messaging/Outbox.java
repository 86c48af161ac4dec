package dev.koubo.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;

/** The only way to Kafka: what is appended in a transaction is published if, and only if, that transaction commits. */
@ApplicationScoped
public class Outbox {

    /**
     * The id is drawn here, after the flush has locked the aggregates, so the ids of an aggregate follow its commits. The
     * position goes on where the same transaction left off; another transaction that announces the same version starts
     * at 0 again and violates the constraint.
     */
    private static final String INSERT = """
            insert into outbox (id, event_id, topic, partition_key, type, subject, aggregate_version, position,
                                envelope, traceparent)
            select nextval('outbox_id'), event_id, topic, partition_key, type, subject, aggregate_version, position,
                   envelope, traceparent
            from (select told.*,
                         case when subject is not null then
                             row_number() over (partition by subject, aggregate_version order by place) - 1
                             + (select count(*) from outbox earlier
                                where earlier.subject = told.subject
                                  and earlier.aggregate_version = told.aggregate_version
                                  and earlier.transaction_id = pg_current_xact_id())
                         end as position
                  from json_to_recordset(cast(cast(:rows as text) as json)) as told(place integer, event_id uuid, topic text,
                      partition_key text, type text, subject text, aggregate_version bigint, envelope text,
                      traceparent text)
                  order by place) placed
            """;

    /** Rows of one statement, so that a million announcements are never one value. */
    private static final int BATCH = 1_000;

    private static final String ANNOUNCED_ONCE = "outbox_announced_once";

    private final Mutiny.SessionFactory sessions;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final String topic;
    private final Envelope envelope;

    Outbox(Mutiny.SessionFactory sessions, ObjectMapper json, InstantSource clock, MessagingConfig config) {
        this.sessions = sessions;
        this.json = json;
        this.clock = clock;
        this.topic = config.topic();
        this.envelope = new Envelope(json, config.source());
    }

    /**
     * Appends in the caller's transaction, after its changes.
     *
     * @throws IllegalStateException (as a failure) outside a transaction, or if another transaction has already announced
     *     the same version of the same subject
     */
    public Uni<Void> append(List<Announcement> announcements) {
        if (announcements.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sessions.withSession(session -> {
            if (session.currentTransaction() == null) {
                return Uni.createFrom().failure(new IllegalStateException("events are appended in a transaction only"));
            }
            return session.flush()
                    .chain(() -> Multi.createFrom()
                            .items(IntStream.iterate(0, from -> from < announcements.size(), from -> from + BATCH)
                                    .boxed())
                            .onItem()
                            .transformToUniAndConcatenate(from -> insert(
                                    session, announcements.subList(from, Math.min(from + BATCH, announcements.size()))))
                            .onItem()
                            .ignoreAsUni());
        });
    }

    private Uni<Integer> insert(Mutiny.Session session, List<Announcement> announcements) {
        return session.createNativeQuery(INSERT)
                .setParameter("rows", rows(session, announcements).toString())
                .executeUpdate()
                .onFailure(Outbox::announcesTwice)
                .transform(failure -> new IllegalStateException(
                        "another transaction has announced this version: announce the version after the change",
                        failure));
    }

    private ArrayNode rows(Object session, List<Announcement> announcements) {
        Instant now = clock.instant();
        List<UUID> ids = announcements.stream().map(any -> EventIds.at(now)).toList();
        Origin origin = Origin.of(session, ids.getFirst().toString());
        ArrayNode rows = json.createArrayNode();
        for (int place = 0; place < announcements.size(); place++) {
            Announcement announcement = announcements.get(place);
            UUID id = ids.get(place);
            ObjectNode row = rows.addObject()
                    .put("place", place)
                    .put("event_id", id.toString())
                    .put("topic", announcement.topic() == null ? topic : announcement.topic())
                    .put("partition_key", announcement.partitionKey())
                    .put("traceparent", origin.traceparent());
            if (!announcement.isTombstone()) {
                row.put("type", envelope.type(announcement))
                        .put("subject", announcement.subject())
                        .put("aggregate_version", announcement.aggregateVersion())
                        .put("envelope", envelope.write(announcement, id, now, origin));
            }
        }
        return rows;
    }

    private static boolean announcesTwice(Throwable failure) {
        return failure instanceof ConstraintViolationException refused
                && ANNOUNCED_ONCE.equals(refused.getConstraintName());
    }
}
