package dev.koubo.consent.store;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Programme;
import dev.koubo.consent.domain.ProgrammeId;
import dev.koubo.consent.usecase.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Programmes, and the companies that wait for one, in PostgreSQL. */
@ApplicationScoped
class ProgrammeStore implements Programmes {

    private final Mutiny.SessionFactory sessions;

    ProgrammeStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Programme>> inForce(ProgrammeId programme) {
        return sessions.withSession(
                session -> locked(session, programme).map(row -> Optional.ofNullable(row.definition())));
    }

    @Override
    public Uni<Boolean> learn(Programme programme) {
        return sessions.withSession(session -> locked(session, programme.id()).map(row -> row.take(programme)));
    }

    @Override
    public Uni<Void> keepWaiting(ProgrammeId programme, ApplicationId application) {
        return sessions.withSession(session -> session.createNativeQuery(
                        "insert into waiting_intent (application, programme) values (:application, :programme) on conflict do nothing")
                .setParameter("application", application.value())
                .setParameter("programme", programme.value())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<List<ApplicationId>> takeWaiting(ProgrammeId programme) {
        return sessions.withSession(session -> session.createNativeQuery(
                        "delete from waiting_intent where programme = :programme returning application", UUID.class)
                .setParameter("programme", programme.value())
                .getResultList()
                .map(rows -> rows.stream().map(ApplicationId::new).toList()));
    }

    /** The row of a programme, made if need be, so that there is one to lock; intents are too few to mind the lock. */
    private static Uni<ProgrammeEntity> locked(Mutiny.Session session, ProgrammeId programme) {
        return session.createNativeQuery("insert into programme (id, version) values (:id, 0) on conflict do nothing")
                .setParameter("id", programme.value())
                .executeUpdate()
                .chain(() -> session.find(ProgrammeEntity.class, programme.value(), LockModeType.PESSIMISTIC_WRITE));
    }
}
