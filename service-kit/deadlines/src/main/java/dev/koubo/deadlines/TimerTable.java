package dev.koubo.deadlines;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The table of live timers. */
@Singleton
class TimerTable {

    /** How many live timers are due, and how many are still to come. */
    record Count(long overdue, long pending) {}

    /** The inner cast keeps the client from sending the text as one JSON string. */
    Uni<Void> put(Mutiny.Session session, Timer timer) {
        return session.createNativeQuery("""
                        insert into durable_timer (type, reference, due_at, next_try_at, working)
                        values (:type, :reference, :dueAt, :dueAt, cast(cast(:working as text) as json))
                        on conflict (type, reference) do update
                        set due_at = excluded.due_at, next_try_at = excluded.due_at, working = excluded.working,
                            attempts = 0, last_error = null
                        """)
                .setParameter("type", timer.type())
                .setParameter("reference", timer.reference())
                .setParameter("dueAt", timer.dueAt())
                .setParameter("working", timer.working())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> remove(Mutiny.Session session, String type, String reference) {
        return session.createNativeQuery("delete from durable_timer where type = :type and reference = :reference")
                .setParameter("type", type)
                .setParameter("reference", reference)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Optional<Timer>> find(Mutiny.Session session, String type, String reference) {
        return session.createNativeQuery(
                        "select %s from durable_timer where type = :type and reference = :reference"
                                .formatted(LiveTimer.COLUMNS),
                        Object[].class)
                .setParameter("type", type)
                .setParameter("reference", reference)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(LiveTimer::from).map(LiveTimer::timer));
    }

    /** Takes the timer that has waited longest out of the table, passing over those that others are taking. */
    Uni<Optional<LiveTimer>> takeDue(Mutiny.Session session, Collection<String> types, Instant now) {
        return session.createNativeQuery("""
                        delete from durable_timer where id = (
                            select id from durable_timer
                            where next_try_at <= :now and type = any(string_to_array(:types, ','))
                            order by next_try_at, id
                            limit 1
                            for update skip locked)
                        returning %s
                        """.formatted(LiveTimer.COLUMNS), Object[].class)
                .setParameter("now", now)
                .setParameter("types", String.join(",", types))
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(LiveTimer::from));
    }

    /** Bounds every wait for a lock until the transaction ends. */
    Uni<Void> limitLockWaits(Mutiny.Session session, Duration longest) {
        return session.createNativeQuery("select set_config('lock_timeout', :milliseconds, true)", String.class)
                .setParameter("milliseconds", Long.toString(longest.toMillis()))
                .getSingleResult()
                .replaceWithVoid();
    }

    /** Puts a failed timer off, unless it has been set anew or fired since. */
    Uni<Void> postpone(Mutiny.Session session, LiveTimer failed, Instant nextTryAt, String error) {
        return session.createNativeQuery("""
                        update durable_timer
                        set attempts = attempts + 1, next_try_at = :nextTryAt, last_error = :error
                        where id = :id and due_at = :dueAt and attempts = :attempts
                        """)
                .setParameter("nextTryAt", nextTryAt)
                .setParameter("error", error)
                .setParameter("id", failed.id())
                .setParameter("dueAt", failed.timer().dueAt())
                .setParameter("attempts", failed.attempts())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Count> count(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(
                        "select count(*) filter (where due_at <= :now), count(*) from durable_timer", Object[].class)
                .setParameter("now", now)
                .getSingleResult()
                .map(row -> new Count((Long) row[0], (Long) row[1] - (Long) row[0]));
    }

    /** The timers that become due after one instant and until another, in that order, from a place in the list on. */
    Uni<List<LiveTimer>> list(Mutiny.Session session, Instant after, Instant until, Place from, int limit) {
        return session.createNativeQuery("""
                        select %s from durable_timer
                        where due_at > :after and due_at <= :until and (due_at, id) > (:fromDueAt, :fromId)
                        order by due_at, id
                        limit :limit
                        """.formatted(LiveTimer.COLUMNS), Object[].class)
                .setParameter("after", after)
                .setParameter("until", until)
                .setParameter("fromDueAt", from.dueAt())
                .setParameter("fromId", from.id())
                .setParameter("limit", limit)
                .getResultList()
                .map(rows -> rows.stream().map(LiveTimer::from).toList());
    }
}
