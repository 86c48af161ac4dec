package dev.koubo.messaging.sample;

import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** A use case with its outbox. */
@ApplicationScoped
public class Counters {

    private final Mutiny.SessionFactory sessions;
    private final Outbox outbox;

    public Counters(Mutiny.SessionFactory sessions, Outbox outbox) {
        this.sessions = sessions;
        this.outbox = outbox;
    }

    /** What is told of a counter; nobody has a remark. */
    public record Counted(String counter, int amount, Instant at, Optional<String> remark) {}

    public Uni<Void> count(String id) {
        return sessions.withTransaction(session -> change(session, id)
                .chain(counter -> outbox.append(List.of(
                                told("Counted", counter)
                                        .programme("sample-2026")
                                        .rules(List.of("R1", "R2"))
                                        .actorRole("applicant"),
                                told("CountedAgain", counter)))
                        .chain(() -> outbox.append(List.of(told("CountedAtLast", counter))))));
    }

    /** Tells one change so many times over. */
    public Uni<Void> countAloud(String id, int times) {
        return sessions.withTransaction(session -> change(session, id)
                .chain(counter -> outbox.append(Collections.nCopies(times, told("Counted", counter)))));
    }

    public Uni<Void> countAndBreak(String id) {
        return sessions.withTransaction(session -> change(session, id)
                .chain(counter -> outbox.append(List.of(told("Counted", counter)))
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("broken after the append")))));
    }

    /** Announces without a change, so that the version has been announced before. */
    public Uni<Void> announceOnly(String id) {
        return sessions.withTransaction(session ->
                session.find(Counter.class, id).chain(counter -> outbox.append(List.of(told("Counted", counter)))));
    }

    public Uni<Void> forget(String topic, String key) {
        return sessions.withTransaction(session -> outbox.append(List.of(Announcement.tombstone(topic, key))));
    }

    public Uni<Void> appendOutsideOfTransactions() {
        return outbox.append(List.of(told("Counted", new Counter("nobody"))));
    }

    private static Uni<Counter> change(Session session, String id) {
        return session.find(Counter.class, id)
                .onItem()
                .ifNull()
                .switchTo(() -> {
                    Counter created = new Counter(id);
                    return session.persist(created).replaceWith(created);
                })
                .invoke(counter -> counter.amount++)
                .call(session::flush);
    }

    private static Announcement told(String type, Counter counter) {
        Counted data = new Counted(counter.id, counter.amount, Instant.parse("2026-07-01T00:00:00Z"), Optional.empty());
        return Announcement.of(type, counter.id, counter.version, data);
    }
}
