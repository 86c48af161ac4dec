package dev.koubo.application.store.timeline;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.timeline.Entry;
import dev.koubo.application.store.Documents;
import dev.koubo.application.usecase.timeline.Timelines;
import dev.koubo.request.Cursor;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Timelines in PostgreSQL. */
@ApplicationScoped
class TimelineStore implements Timelines {

    /** What is about an application that is not ours is nobody's entry. */
    private static final String ADD = """
            insert into timeline_entry (event_id, programme, application, name, source, at, actor_role, details)
            select told.* from json_to_record(cast(cast(:entry as text) as json)) as told(event_id uuid, programme text,
                application uuid, name text, source text, at timestamptz, actor_role text, details jsonb)
            where told.application is null or exists (select 1 from application a where a.id = told.application)
            on conflict (event_id) do nothing
            """;

    private static final String OF = """
            from EntryEntity e
            where (e.application = :application
                   or e.application is null and e.programme = :programme and e.at >= :receivedAt)
              and e.name in :names
              and (e.at > :at or e.at = :at and e.id > :id)
            order by e.at, e.id
            """;

    private final Mutiny.SessionFactory sessions;

    TimelineStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Void> add(Entry entry) {
        return sessions.withSession(session -> session.createNativeQuery(ADD)
                .setParameter("entry", Documents.write(EntryRow.of(entry)))
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Page<Entry>> of(Application application, Set<String> names, @Nullable String cursor, int limit) {
        Place after = Place.of(cursor);
        return sessions.withSession(session -> session.createSelectionQuery(OF, EntryEntity.class)
                .setParameter("application", application.id().value())
                .setParameter("programme", application.programme().value())
                .setParameter("receivedAt", application.origin().receivedAt())
                .setParameter("names", names)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(limit + 1)
                .getResultList()
                .map(found -> Page.of(found, limit, Place::keyOf).map(EntryEntity::toEntry)));
    }

    /** Where a page goes on. */
    private record Place(Instant at, long id) {

        private static final Place FIRST = new Place(Instant.EPOCH, 0);

        static Place of(@Nullable String cursor) {
            if (cursor == null) {
                return FIRST;
            }
            List<String> key = Cursor.decode(cursor, 2);
            try {
                return new Place(Instant.parse(key.getFirst()), Long.parseLong(key.getLast()));
            } catch (DateTimeParseException | NumberFormatException foreign) {
                throw Cursor.unknown();
            }
        }

        static List<String> keyOf(EntryEntity entry) {
            return List.of(entry.at().toString(), Long.toString(entry.id()));
        }
    }
}
