package dev.koubo.consent.store;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.State;
import dev.koubo.consent.usecase.Consents;
import dev.koubo.request.Cursor;
import dev.koubo.request.Page;
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

/** Consents in PostgreSQL. */
@ApplicationScoped
class ConsentStore implements Consents {

    private static final String PAGE = """
            from ConsentEntity c
            where c.state in :states
              and (c.dueAt > :due or c.dueAt = :due and c.application > :application)
            order by c.dueAt, c.application
            """;

    private final Mutiny.SessionFactory sessions;

    ConsentStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Consent>> find(ApplicationId application) {
        return sessions.withSession(session ->
                session.find(ConsentEntity.class, application.value()).map(ConsentStore::read));
    }

    @Override
    public Uni<Optional<Consent>> lock(ApplicationId application) {
        return sessions.withSession(
                session -> session.find(ConsentEntity.class, application.value(), LockModeType.PESSIMISTIC_WRITE)
                        .map(ConsentStore::read));
    }

    @Override
    public Uni<Void> add(Consent requested) {
        return sessions.withSession(session -> session.persist(new ConsentEntity(requested)));
    }

    @Override
    public Uni<Void> save(Consent changed) {
        return sessions.withSession(session -> session.find(
                        ConsentEntity.class, changed.application().value())
                .invoke(entity -> entity.take(changed))
                .replaceWithVoid());
    }

    @Override
    public Uni<Page<Consent>> list(@Nullable State state, @Nullable String cursor, int limit) {
        Place after = Place.of(cursor);
        return sessions.withSession(session -> session.createSelectionQuery(PAGE, ConsentEntity.class)
                .setParameter("states", state == null ? EnumSet.allOf(State.class) : EnumSet.of(state))
                .setParameter("due", after.due())
                .setParameter("application", after.application())
                .setMaxResults(limit + 1)
                .getResultList()
                .map(page -> Page.of(page.stream().map(ConsentEntity::toConsent).toList(), limit, Place::keyOf)));
    }

    private static Optional<Consent> read(@Nullable ConsentEntity entity) {
        return Optional.ofNullable(entity).map(ConsentEntity::toConsent);
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

        static List<String> keyOf(Consent consent) {
            return List.of(consent.due().at().toString(), consent.application().toString());
        }
    }
}
