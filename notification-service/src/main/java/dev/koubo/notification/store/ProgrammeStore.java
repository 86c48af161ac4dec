package dev.koubo.notification.store;

import dev.koubo.notification.domain.Programme;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.usecase.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Programmes in PostgreSQL. */
@ApplicationScoped
class ProgrammeStore implements Programmes {

    private final Mutiny.SessionFactory sessions;

    ProgrammeStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Programme>> find(ProgrammeId programme) {
        return sessions.withSession(session -> session.find(ProgrammeEntity.class, programme.value())
                .map(entity -> Optional.ofNullable(entity).map(ProgrammeEntity::definition)));
    }

    @Override
    public Uni<Optional<Programme>> newest() {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from ProgrammeEntity p order by p.id desc", ProgrammeEntity.class)
                .setMaxResults(1)
                .getSingleResultOrNull()
                .map(entity -> Optional.ofNullable(entity).map(ProgrammeEntity::definition)));
    }

    @Override
    public Uni<Void> learn(Programme programme) {
        return sessions.withSession(session -> session.find(
                        ProgrammeEntity.class, programme.id().value(), LockModeType.PESSIMISTIC_WRITE)
                .chain(known -> known == null
                        ? session.persist(new ProgrammeEntity(programme))
                        : Uni.createFrom()
                                .item(known)
                                .invoke(entity -> replace(entity, programme))
                                .replaceWithVoid()));
    }

    private static void replace(ProgrammeEntity known, Programme programme) {
        if (programme.version() > known.version()) {
            known.take(programme);
        }
    }
}
