package dev.koubo.scheduling.store.session;

import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.domain.session.SessionId;
import dev.koubo.scheduling.usecase.session.Sessions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps sessions in PostgreSQL. */
@ApplicationScoped
class SessionStore implements Sessions {

    private static final String OF_PROGRAMME = """
            select * from session
            where programme = coalesce(cast(:programme as text), (select id from programme order by arrival desc limit 1))
            order by number
            """;

    private final Mutiny.SessionFactory sessions;

    SessionStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Session>> lock(SessionId id) {
        return sessions.withSession(
                session -> session.find(SessionRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE)
                        .map(row -> Optional.ofNullable(row).map(SessionRow::session)));
    }

    @Override
    public Uni<Optional<Session>> find(SessionId id) {
        return sessions.withSession(session -> session.find(SessionRow.class, id.toString())
                .map(row -> Optional.ofNullable(row).map(SessionRow::session)));
    }

    @Override
    public Uni<List<Session>> all(Optional<ProgrammeId> programme) {
        return sessions.withSession(session -> session.createNativeQuery(OF_PROGRAMME, SessionRow.class)
                .setParameter("programme", programme.map(ProgrammeId::value).orElse(null))
                .getResultList()
                .map(rows -> rows.stream().map(SessionRow::session).toList()));
    }

    @Override
    public Uni<Integer> lastNumber(ProgrammeId programme) {
        return sessions.withSession(session -> session.createQuery(
                        "select coalesce(max(number), 0) from SessionRow where programme = :programme", Integer.class)
                .setParameter("programme", programme.value())
                .getSingleResult());
    }

    @Override
    public Uni<Void> save(Session changed) {
        return sessions.withSession(session -> session.find(
                        SessionRow.class, changed.id().toString())
                .chain(known -> {
                    SessionRow row = known == null ? new SessionRow() : known;
                    row.take(changed);
                    return known == null
                            ? session.persist(row)
                            : Uni.createFrom().voidItem();
                }));
    }
}
