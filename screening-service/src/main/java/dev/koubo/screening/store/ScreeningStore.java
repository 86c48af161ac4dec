package dev.koubo.screening.store;

import dev.koubo.request.Keyset;
import dev.koubo.request.ListQuery;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Place;
import dev.koubo.request.SortKey;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.ProgrammeId;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.domain.State;
import dev.koubo.screening.usecase.Screenings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Screenings in PostgreSQL. */
@ApplicationScoped
class ScreeningStore implements Screenings {

    private static final Keyset<Screening> KEYS = Keyset.of(
            SORTS,
            new SortKey<>("applicationId", "s.application", UUID::fromString, Screening::application),
            List.of(
                    new SortKey<>(
                            "contactDueAt",
                            "s.contactDueAt",
                            Instant::parse,
                            screening -> screening.promise().dueAt()),
                    new SortKey<>("receivedAt", "s.receivedAt", Instant::parse, Screening::receivedAt),
                    new SortKey<>(
                            "state",
                            "s.state",
                            State::valueOf,
                            screening -> screening.stage().state())));

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
    public Uni<Page<Screening>> list(@Nullable State state, PageRequest page) {
        Place<Screening> place = KEYS.place(page);
        return sessions.withSession(session -> ListQuery.of("from ScreeningEntity s")
                .where("s.state = :inState", "inState", state)
                .select(session, ScreeningEntity.class, place)
                .getResultList()
                .call(found -> fetchAttempts(session, found))
                .map(found -> place.page(
                        found.stream().map(ScreeningEntity::toScreening).toList())));
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
}
