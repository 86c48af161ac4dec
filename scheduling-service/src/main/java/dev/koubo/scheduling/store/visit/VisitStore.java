package dev.koubo.scheduling.store.visit;

import dev.koubo.request.Keyset;
import dev.koubo.request.ListQuery;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Place;
import dev.koubo.request.SortKey;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.visit.Expert;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitDetails;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.domain.visit.VisitTime;
import dev.koubo.scheduling.usecase.visit.VisitQuery;
import dev.koubo.scheduling.usecase.visit.VisitState;
import dev.koubo.scheduling.usecase.visit.VisitStep;
import dev.koubo.scheduling.usecase.visit.Visits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps visits in PostgreSQL. */
@ApplicationScoped
class VisitStore implements Visits {

    private static final Keyset<Visit> KEYS = Keyset.of(
            SORTS,
            new SortKey<>(
                    "id", "v.id", UUID::fromString, visit -> visit.details().id()),
            List.of(
                    new SortKey<>(
                            "applicationId",
                            "v.application",
                            UUID::fromString,
                            visit -> visit.details().application()),
                    new SortKey<>(
                            "number",
                            "v.number",
                            Integer::valueOf,
                            visit -> visit.details().number()),
                    new SortKey<>(
                            "expert",
                            "v.expert",
                            subject -> subject,
                            visit -> visit.details().expert().subject()),
                    new SortKey<>("state", "v.state", VisitState::valueOf, VisitState::of)));
    private static final String OWNED =
            "v.application in (select owner.application from OwnerRow owner where owner.subject = :owner)";
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

    /** Ids first: rows of visits that are joined with their slots cannot be counted. */
    @Override
    public Uni<Page<Visit>> list(VisitQuery query, PageRequest page) {
        Place<Visit> place = KEYS.place(page);
        return sessions.withSession(session -> ListQuery.of("select v.id from VisitRow v")
                .where(
                        "v.application = :company",
                        "company",
                        query.application().map(ApplicationId::value).orElse(null))
                .where("v.state = :inState", "inState", query.state().orElse(null))
                .where(
                        "v.expert = :by",
                        "by",
                        query.expert().map(Expert::subject).orElse(null))
                .where(OWNED, "owner", query.owner().orElse(null))
                .select(session, UUID.class, place)
                .getResultList()
                .chain(ids -> inOrder(session, ids))
                .map(place::page));
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

    private static Uni<List<Visit>> inOrder(Mutiny.Session session, List<UUID> ids) {
        return session.createQuery(WITH_SLOTS + "visit.id in (:ids)", VisitRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(rows -> visits(rows).stream()
                        .sorted(Comparator.comparing(
                                visit -> ids.indexOf(visit.details().id().value())))
                        .toList());
    }

    private static List<Visit> visits(List<VisitRow> rows) {
        return rows.stream().map(VisitRow::visit).toList();
    }
}
