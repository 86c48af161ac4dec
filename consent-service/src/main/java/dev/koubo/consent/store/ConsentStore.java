package dev.koubo.consent.store;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.State;
import dev.koubo.consent.usecase.Consents;
import dev.koubo.request.Keyset;
import dev.koubo.request.ListQuery;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Place;
import dev.koubo.request.SortKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Consents in PostgreSQL. */
@ApplicationScoped
class ConsentStore implements Consents {

    private static final Keyset<Consent> KEYS = Keyset.of(
            SORTS,
            new SortKey<>("applicationId", "c.application", UUID::fromString, Consent::application),
            List.of(
                    new SortKey<>(
                            "due.at",
                            "c.dueAt",
                            Instant::parse,
                            consent -> consent.due().at()),
                    new SortKey<>("requestedAt", "c.requestedAt", Instant::parse, Consent::requestedAt),
                    new SortKey<>("state", "c.state", State::valueOf, Consent::state)));

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
    public Uni<Page<Consent>> list(@Nullable State state, PageRequest page) {
        Place<Consent> place = KEYS.place(page);
        return sessions.withSession(session -> ListQuery.of("from ConsentEntity c")
                .where("c.state = :inState", "inState", state)
                .select(session, ConsentEntity.class, place)
                .getResultList()
                .map(found ->
                        place.page(found.stream().map(ConsentEntity::toConsent).toList())));
    }

    private static Optional<Consent> read(@Nullable ConsentEntity entity) {
        return Optional.ofNullable(entity).map(ConsentEntity::toConsent);
    }
}
