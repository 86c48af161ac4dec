package dev.koubo.screening.store;

import dev.koubo.request.Cursor;
import dev.koubo.request.Page;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.ProgrammeId;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.domain.State;
import dev.koubo.screening.usecase.Screenings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Screenings in PostgreSQL. */
@ApplicationScoped
class ScreeningStore implements Screenings {

    private static final String PAGE = """
            from ScreeningEntity s
            where s.state in :states
              and (s.contactDueAt > :due or s.contactDueAt = :due and s.application > :application)
            order by s.contactDueAt, s.application
            """;

    private static final String NEXT_CALL = """
            from ScreeningEntity s
            where s.programme in :programmes and s.nextCallAt <= :now
            order by s.callBooked desc, s.contactDueAt, s.application
            """;

    private final Mutiny.SessionFactory sessions;

    ScreeningStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Screening>> find(ApplicationId application) {
        return sessions.withSession(session ->
                session.find(ScreeningEntity.class, application.value()).chain(ScreeningStore::whole));
    }

    @Override
    public Uni<Optional<Screening>> lock(ApplicationId application) {
        return sessions.withSession(
                session -> session.find(ScreeningEntity.class, application.value(), LockModeType.PESSIMISTIC_WRITE)
                        .chain(ScreeningStore::whole));
    }

    @Override
    public Uni<Void> add(Screening opened) {
        return sessions.withSession(session -> session.persist(new ScreeningEntity(opened)));
    }

    @Override
    public Uni<Void> save(Screening changed) {
        return sessions.withSession(session -> session.find(
                        ScreeningEntity.class, changed.application().value())
                .invoke(entity -> entity.take(changed))
                .replaceWithVoid());
    }

    @Override
    public Uni<Page<Screening>> list(@Nullable State state, @Nullable String cursor, int limit) {
        Place after = Place.of(cursor);
        return sessions.withSession(session -> session.createSelectionQuery(PAGE, ScreeningEntity.class)
                .setParameter("states", state == null ? EnumSet.allOf(State.class) : EnumSet.of(state))
                .setParameter("due", after.due())
                .setParameter("application", after.application())
                .setMaxResults(limit + 1)
                .getResultList()
                .call(page -> fetchAttempts(session, page))
                .map(page ->
                        Page.of(page.stream().map(ScreeningEntity::toScreening).toList(), limit, Place::keyOf)));
    }

    @Override
    public Uni<Optional<Screening>> nextCall(List<ProgrammeId> programmes, Instant now) {
        return sessions.withSession(session -> session.createSelectionQuery(NEXT_CALL, ScreeningEntity.class)
                .setParameter(
                        "programmes",
                        programmes.stream().map(ProgrammeId::value).toList())
                .setParameter("now", now)
                .setMaxResults(1)
                .getSingleResultOrNull()
                .chain(ScreeningStore::whole));
    }

    private static Uni<Optional<Screening>> whole(@Nullable ScreeningEntity entity) {
        return entity == null
                ? Uni.createFrom().item(Optional.empty())
                : Mutiny.fetch(entity.attempts()).map(_ -> Optional.of(entity.toScreening()));
    }

    /** The logs of a whole page in one query. */
    private static Uni<?> fetchAttempts(Mutiny.Session session, List<ScreeningEntity> page) {
        return session.createSelectionQuery(
                        "from ScreeningEntity s left join fetch s.attempts where s in :page", ScreeningEntity.class)
                .setParameter("page", page)
                .getResultList();
    }

    /** Where a page of the list goes on. */
    private record Place(Instant due, UUID application) {

        private static final Place FIRST = new Place(Instant.EPOCH, new UUID(0, 0));

        static Place of(@Nullable String cursor) {
            if (cursor == null) {
                return FIRST;
            }
            List<String> key = Cursor.decode(cursor, 2);
            try {
                return new Place(Instant.parse(key.getFirst()), UUID.fromString(key.getLast()));
            } catch (DateTimeParseException | IllegalArgumentException foreign) {
                throw Cursor.unknown();
            }
        }

        static List<String> keyOf(Screening screening) {
            return List.of(
                    screening.promise().dueAt().toString(),
                    screening.application().toString());
        }
    }
}
