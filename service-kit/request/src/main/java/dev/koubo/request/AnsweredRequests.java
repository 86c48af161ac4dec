package dev.koubo.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The table of keys and answers. */
@ApplicationScoped
class AnsweredRequests {

    private static final String BY_KEY = " where actor = ?1 and method = ?2 and path = ?3 and key = ?4";

    private final Mutiny.SessionFactory sessions;
    private final InstantSource clock;

    AnsweredRequests(Mutiny.SessionFactory sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Whether the key is new. PostgreSQL makes a second claim wait until the first one is committed or rolled back. */
    Uni<Boolean> claim(RequestKey key, String digest) {
        return sessions.withSession(session -> named(session.createNativeQuery("""
                        insert into idempotency_key (actor, method, path, key, body_digest, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing"""), key)
                        .setParameter(5, digest)
                        .setParameter(6, at(clock.instant()))
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    Uni<Kept> find(RequestKey key) {
        return sessions.withSession(session -> named(
                                session.createNativeQuery(
                                        "select body_digest, status, location, etag, answer from idempotency_key"
                                                + BY_KEY,
                                        Object[].class),
                                key)
                        .getSingleResult())
                .map(Kept::of);
    }

    Uni<Void> keep(RequestKey key, Answer answer) {
        return sessions.withSession(session -> named(
                                session.createNativeQuery(
                                        "update idempotency_key set status = ?5, location = ?6, etag = ?7, answer = ?8"
                                                + BY_KEY),
                                key)
                        .setParameter(5, answer.status())
                        .setParameter(6, answer.location())
                        .setParameter(7, answer.etag())
                        .setParameter(8, answer.body())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> release(RequestKey key) {
        return sessions.withSession(
                        session -> named(session.createNativeQuery("delete from idempotency_key" + BY_KEY), key)
                                .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Integer> forgetBefore(Instant oldest) {
        return sessions.withTransaction(
                session -> session.createNativeQuery("delete from idempotency_key where created_at < ?1")
                        .setParameter(1, at(oldest))
                        .executeUpdate());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <Q extends Mutiny.AbstractQuery> Q named(Q query, RequestKey key) {
        query.setParameter(1, key.actor());
        query.setParameter(2, key.method());
        query.setParameter(3, key.path());
        query.setParameter(4, key.key());
        return query;
    }

    /** A row of the table. */
    record Kept(String digest, Answer answer) {

        private static Kept of(Object[] row) {
            return new Kept((String) row[0], new Answer((int) row[1], text(row[2]), text(row[3]), text(row[4])));
        }

        private static @Nullable String text(@Nullable Object column) {
            return (String) column;
        }
    }
}
