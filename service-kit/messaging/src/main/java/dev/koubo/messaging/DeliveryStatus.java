package dev.koubo.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads how far the service's events have come, out and in. */
@ApplicationScoped
class DeliveryStatus {

    private static final String FIGURES = """
            select (select count(*) from outbox where published_at is null) as unpublished,
                   (select min(appended_at) from outbox where published_at is null) as oldest_unpublished_at,
                   (select count(*) from parked_key) as parked_keys,
                   (select count(*) from parked_record) as parked_records,
                   (select count(*) from inbox) as received,
                   (select max(received_at) from inbox) as last_received_at
            """;

    private static final String PARKED = """
            select consumer, partition_key, since, error,
                   (select count(*) from parked_record record
                    where record.consumer = parked_key.consumer
                      and record.partition_key = parked_key.partition_key) as records
            from parked_key
            order by since, consumer, partition_key
            """;

    private final Mutiny.SessionFactory sessions;
    private final String service;

    DeliveryStatus(Mutiny.SessionFactory sessions, MessagingConfig config) {
        this.sessions = sessions;
        this.service = config.source();
    }

    Uni<Figures> figures() {
        return sessions.withSession(session ->
                        session.createNativeQuery(FIGURES, Tuple.class).getSingleResult())
                .map(row -> new Figures(
                        service,
                        row.get("unpublished", Long.class),
                        moment(row, "oldest_unpublished_at"),
                        row.get("parked_keys", Long.class),
                        row.get("parked_records", Long.class),
                        row.get("received", Long.class),
                        moment(row, "last_received_at")));
    }

    Uni<List<ParkedKey>> parkedKeys() {
        return sessions.withSession(session ->
                        session.createNativeQuery(PARKED, Tuple.class).getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new ParkedKey(
                                row.get("consumer", String.class),
                                row.get("partition_key", String.class),
                                row.get("records", Long.class),
                                Objects.requireNonNull(moment(row, "since")),
                                row.get("error", String.class)))
                        .toList());
    }

    private static @Nullable Instant moment(Tuple row, String column) {
        OffsetDateTime moment = row.get(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @Schema(name = "Delivery", description = "How far the service's events have come, out and in")
    record Figures(
            String service,
            long unpublished,
            @Nullable Instant oldestUnpublishedAt,
            long parkedKeys,
            long parkedRecords,
            long received,
            @Nullable Instant lastReceivedAt) {}

    @Schema(name = "ParkedKey", description = "A key whose records wait for an operator")
    record ParkedKey(
            String consumer,
            String key,
            long records,
            @Nullable Instant since,
            String error) {}
}
