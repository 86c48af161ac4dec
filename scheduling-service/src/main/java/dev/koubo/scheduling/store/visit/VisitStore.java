package dev.koubo.scheduling.store.visit;

import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.visit.Expert;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitDetails;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.domain.visit.VisitTime;
import dev.koubo.scheduling.usecase.visit.VisitQuery;
import dev.koubo.scheduling.usecase.visit.VisitStep;
import dev.koubo.scheduling.usecase.visit.Visits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps visits in PostgreSQL. */
@ApplicationScoped
class VisitStore implements Visits {

    private static final UUID LOWEST = new UUID(0, 0);
    private static final String WANTED = """
            select id from VisitRow where id > :after
                and application = coalesce(:application, application)
                and state = coalesce(:state, state)
                and expert = coalesce(:expert, expert)
            """;
    private static final String OWNED =
            " and application in (select owner.application from OwnerRow owner where owner.subject = :owner)";
    private static final String TAKEN = """
            select startsAt, endsAt from VisitRow where startsAt is not null and id <> :id
                and (expert = :expert or application = :application)
            """;
    private static final String WITH_SLOTS = "from VisitRow visit left join fetch visit.slots where ";
    private static final String LOCK_CALENDAR =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:calendar, 0))) locked";

    private final Mutiny.SessionFactory sessions;

    VisitStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<ApplicationId>> companyOf(VisitId id) {
        return sessions.withSession(
                session -> session.createQuery("select application from VisitRow where id = :id", UUID.class)
                        .setParameter("id", id.value())
                        .getSingleResultOrNull()
                        .map(application -> Optional.ofNullable(application).map(ApplicationId::new)));
    }

    @Override
    public Uni<Optional<Visit>> find(VisitId id) {
        return sessions.withSession(session -> session.find(VisitRow.class, id.value())
                .map(row -> Optional.ofNullable(row).map(VisitRow::visit)));
    }

    @Override
    public Uni<List<Visit>> of(ApplicationId application) {
        return sessions.withSession(session -> session.createQuery(
                        WITH_SLOTS + "visit.application = :application order by visit.number", VisitRow.class)
                .setParameter("application", application.value())
                .getResultList()
                .map(VisitStore::visits));
    }

    @Override
    public Uni<List<Visit>> list(VisitQuery query) {
        String wanted = WANTED + (query.owner().isPresent() ? OWNED : "") + " order by id";
        return sessions.withSession(session -> {
            Mutiny.SelectionQuery<UUID> ids = session.createQuery(wanted, UUID.class)
                    .setParameter("after", query.after().map(VisitId::value).orElse(LOWEST))
                    .setParameter(
                            "application",
                            query.application().map(ApplicationId::value).orElse(null))
                    .setParameter("state", query.state().orElse(null))
                    .setParameter("expert", query.expert().map(Expert::subject).orElse(null))
                    .setMaxResults(query.most());
            query.owner().ifPresent(owner -> ids.setParameter("owner", owner));
            return ids.getResultList().chain(found -> byId(session, found));
        });
    }

    @Override
    public Uni<Void> save(Visit visit, VisitStep step) {
        VisitId id = visit.details().id();
        return sessions.withSession(session -> session.find(VisitRow.class, id.value())
                .chain(known -> {
                    VisitRow row = known == null ? new VisitRow() : known;
                    row.take(visit);
                    return known == null
                            ? session.persist(row)
                            : Uni.createFrom().voidItem();
                })
                .chain(() -> session.persist(VisitStepRow.of(id, step))));
    }

    @Override
    public Uni<List<VisitStep>> history(VisitId id) {
        return sessions.withSession(
                session -> session.createQuery("from VisitStepRow where visit = :visit order by id", VisitStepRow.class)
                        .setParameter("visit", id.value())
                        .getResultList()
                        .map(rows -> rows.stream().map(VisitStepRow::step).toList()));
    }

    @Override
    public Uni<Void> lockCalendar(Expert expert) {
        return sessions.withSession(session -> session.createNativeQuery(LOCK_CALENDAR)
                .setParameter("calendar", "expert:" + expert.subject())
                .getResultList()
                .replaceWithVoid());
    }

    @Override
    public Uni<List<VisitTime>> taken(VisitDetails visit) {
        return sessions.withSession(session -> session.createQuery(TAKEN, VisitTime.class)
                .setParameter("id", visit.id().value())
                .setParameter("expert", visit.expert().subject())
                .setParameter("application", visit.application().value())
                .getResultList());
    }

    private static Uni<List<Visit>> byId(Mutiny.Session session, List<UUID> ids) {
        return session.createQuery(WITH_SLOTS + "visit.id in (:ids) order by visit.id", VisitRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(VisitStore::visits);
    }

    private static List<Visit> visits(List<VisitRow> rows) {
        return rows.stream().map(VisitRow::visit).toList();
    }
}
