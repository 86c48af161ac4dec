package dev.koubo.scheduling.store.briefing;

import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.briefing.BriefingId;
import dev.koubo.scheduling.domain.briefing.Guest;
import dev.koubo.scheduling.domain.briefing.Registration;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.usecase.briefing.Briefings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps briefings and registrations in PostgreSQL. */
@ApplicationScoped
class BriefingStore implements Briefings {

    private static final String MEANT =
            "coalesce(cast(:programme as text), (select id from programme order by arrival desc limit 1))";
    private static final String OF_PROGRAMME = "select * from briefing where programme = " + MEANT + " order by number";
    private static final String ONE =
            "select * from briefing where programme = " + MEANT + " and number = :number for update";

    private final Mutiny.SessionFactory sessions;

    BriefingStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Briefing>> lock(BriefingId id) {
        return sessions.withSession(
                session -> session.find(BriefingRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE)
                        .map(row -> Optional.ofNullable(row).map(BriefingRow::briefing)));
    }

    @Override
    public Uni<Optional<Briefing>> lock(Optional<ProgrammeId> programme, int number) {
        return sessions.withSession(session -> session.createNativeQuery(ONE, BriefingRow.class)
                .setParameter("programme", programme.map(ProgrammeId::value).orElse(null))
                .setParameter("number", number)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(BriefingRow::briefing)));
    }

    @Override
    public Uni<List<Briefing>> all(Optional<ProgrammeId> programme) {
        return sessions.withSession(session -> session.createNativeQuery(OF_PROGRAMME, BriefingRow.class)
                .setParameter("programme", programme.map(ProgrammeId::value).orElse(null))
                .getResultList()
                .map(rows -> rows.stream().map(BriefingRow::briefing).toList()));
    }

    @Override
    public Uni<Void> save(Briefing briefing) {
        return sessions.withSession(session -> session.find(
                        BriefingRow.class, briefing.id().toString())
                .chain(known -> {
                    BriefingRow row = known == null ? new BriefingRow() : known;
                    row.take(briefing);
                    return known == null
                            ? session.persist(row)
                            : Uni.createFrom().voidItem();
                }));
    }

    @Override
    public Uni<Boolean> hasSeat(BriefingId briefing, Guest guest) {
        return sessions.withSession(session -> session.createQuery(
                        "select count(*) from RegistrationRow where briefing = :briefing and mailKey = :mailKey",
                        Long.class)
                .setParameter("briefing", briefing.toString())
                .setParameter("mailKey", guest.mailKey())
                .getSingleResult()
                .map(found -> found > 0));
    }

    @Override
    public Uni<Void> add(Registration registration) {
        return sessions.withSession(session -> session.persist(RegistrationRow.of(registration)));
    }
}
