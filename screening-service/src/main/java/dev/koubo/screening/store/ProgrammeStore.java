package dev.koubo.screening.store;

import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Programme;
import dev.koubo.screening.domain.ProgrammeId;
import dev.koubo.screening.domain.Submission;
import dev.koubo.screening.usecase.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Programmes, and the forms that wait for one, in PostgreSQL. */
@ApplicationScoped
class ProgrammeStore implements Programmes {

    private final Mutiny.SessionFactory sessions;

    ProgrammeStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Programme>> inForce(ProgrammeId programme) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "select p.definition from ProgrammeEntity p where p.id = :id and p.definition is not null",
                        Programme.class)
                .setParameter("id", programme.value())
                .getSingleResultOrNull()
                .chain(known -> known != null
                        ? Uni.createFrom().item(Optional.of(known))
                        : locked(session, programme).map(row -> Optional.ofNullable(row.definition()))));
    }

    @Override
    public Uni<List<Programme>> all() {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "select p.definition from ProgrammeEntity p where p.definition is not null", Programme.class)
                .getResultList());
    }

    @Override
    public Uni<Boolean> learn(Programme programme) {
        return sessions.withSession(session -> locked(session, programme.id()).map(row -> row.take(programme)));
    }

    @Override
    public Uni<Void> keepWaiting(Submission form) {
        return sessions.withSession(session -> session.createNativeQuery("""
                        insert into waiting_form (application, programme, received_at)
                        values (:application, :programme, :receivedAt)
                        on conflict do nothing
                        """)
                .setParameter("application", form.application().value())
                .setParameter("programme", form.programme().value())
                .setParameter("receivedAt", form.receivedAt())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<List<Submission>> takeWaiting(ProgrammeId programme) {
        return sessions.withSession(session -> session.createNativeQuery(
                        "delete from waiting_form where programme = :programme returning application, received_at",
                        Object[].class)
                .setParameter("programme", programme.value())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Submission(
                                new ApplicationId((UUID) row[0]), programme, ((OffsetDateTime) row[1]).toInstant()))
                        .toList()));
    }

    @Override
    public Uni<Void> stopWaiting(ApplicationId application) {
        return sessions.withSession(
                session -> session.createNativeQuery("delete from waiting_form where application = :application")
                        .setParameter("application", application.value())
                        .executeUpdate()
                        .replaceWithVoid());
    }

    /** The row of a programme, made if need be, so that there is one to lock. */
    private static Uni<ProgrammeEntity> locked(Mutiny.Session session, ProgrammeId programme) {
        return session.createNativeQuery("insert into programme (id, version) values (:id, 0) on conflict do nothing")
                .setParameter("id", programme.value())
                .executeUpdate()
                .chain(() -> session.find(ProgrammeEntity.class, programme.value(), LockModeType.PESSIMISTIC_WRITE));
    }
}
