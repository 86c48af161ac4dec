package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.CompanyKey;
import dev.koubo.application.domain.application.Correction;
import dev.koubo.application.domain.application.Milestone;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.usecase.application.Applications;
import dev.koubo.application.usecase.programme.ReceivedForms;
import dev.koubo.application.usecase.programme.UntoldResults;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Place;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** Applications in PostgreSQL. */
@ApplicationScoped
class ApplicationStore implements Applications, ReceivedForms, UntoldResults {

    private static final String OCCUPYING = """
            from ApplicationEntity a
            where a.programme = :programme and a.companyKey = :company and a.occupiesCompany
            """;

    private static final String UNDERWAY = """
            from ApplicationEntity a where a.programme = :programme and a.state in :states order by a.id
            """;

    private static final String UNTOLD = """
            from ApplicationEntity a
            where a.programme = :programme and a.state in :states
              and not exists (from ResultEntity r where r.key.application = a.id)
            order by a.id
            """;

    private static final String COUNT_UNTOLD = """
            select count(*) from ApplicationEntity a
            where a.programme = :programme and (a.endedAt is null or a.state in :states)
              and not exists (from ResultEntity r where r.key.application = a.id)
            """;

    private final Mutiny.SessionFactory sessions;

    ApplicationStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Application>> find(ApplicationId id) {
        return find(id, LockModeType.NONE);
    }

    @Override
    public Uni<Optional<Application>> lock(ApplicationId id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<Optional<ProgrammeId>> programmeOf(ApplicationId id) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "select a.programme from ApplicationEntity a where a.id = :id", String.class)
                .setParameter("id", id.value())
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found).map(ProgrammeId::new)));
    }

    @Override
    public Uni<Optional<Application>> occupying(ProgrammeId programme, CompanyKey company) {
        return list(session -> session.createSelectionQuery(OCCUPYING, ApplicationEntity.class)
                        .setParameter("programme", programme.value())
                        .setParameter("company", company.value()))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Void> add(Application received) {
        return sessions.withSession(session -> session.persist(new ApplicationEntity(received)));
    }

    @Override
    public Uni<Void> save(Application changed) {
        return sessions.withSession(
                session -> session.find(ApplicationEntity.class, changed.id().value())
                        .invoke(entity -> entity.take(changed))
                        .chain(() -> Told.keep(session, changed)));
    }

    @Override
    public Uni<Void> remember(Application application, Correction correction) {
        return sessions.withSession(session -> session.persist(new FormEntity(application, correction)));
    }

    @Override
    public Uni<List<Application>> lockUnderway(ProgrammeId programme, Milestone from) {
        return list(session -> session.createSelectionQuery(UNDERWAY, ApplicationEntity.class)
                .setParameter("programme", programme.value())
                .setParameter("states", States.from(from))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Uni<List<Application>> lockUntold(ProgrammeId programme) {
        return list(session -> session.createSelectionQuery(UNTOLD, ApplicationEntity.class)
                .setParameter("programme", programme.value())
                .setParameter("states", States.toldWithoutDraw())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Uni<List<Application>> ownedBy(String owner) {
        return list(session -> session.createSelectionQuery(
                        "from ApplicationEntity a where a.owner = :owner order by a.id", ApplicationEntity.class)
                .setParameter("owner", owner));
    }

    @Override
    public Uni<Page<Application>> page(Filter filter, PageRequest page) {
        Place<Application> place = Listing.KEYS.place(page);
        return list(session -> Listing.of(filter).select(session, ApplicationEntity.class, place))
                .map(place::page);
    }

    @Override
    public Uni<Long> count(ProgrammeId programme) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "select count(*) from ApplicationEntity a where a.programme = :programme", Long.class)
                .setParameter("programme", programme.value())
                .getSingleResult());
    }

    @Override
    public Uni<Long> countUntold(ProgrammeId programme) {
        return sessions.withSession(session -> session.createSelectionQuery(COUNT_UNTOLD, Long.class)
                .setParameter("programme", programme.value())
                .setParameter("states", States.toldWithoutDraw())
                .getSingleResult());
    }

    private Uni<Optional<Application>> find(ApplicationId id, LockModeType lock) {
        return sessions.withSession(session -> session.find(ApplicationEntity.class, id.value(), lock)
                .chain(found -> whole(session, found == null ? List.of() : List.of(found)))
                .map(found -> found.stream().findFirst()));
    }

    private Uni<List<Application>> list(Function<Session, SelectionQuery<ApplicationEntity>> query) {
        return sessions.withSession(
                session -> query.apply(session).getResultList().chain(found -> whole(session, found)));
    }

    /** Applications with their last results, however many, in two queries. */
    private static Uni<List<Application>> whole(Session session, List<ApplicationEntity> found) {
        return Told.last(session, found)
                .map(results -> found.stream()
                        .map(entity -> entity.toApplication(results.get(entity.id())))
                        .collect(Collectors.toUnmodifiableList()));
    }
}
