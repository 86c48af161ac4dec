package dev.koubo.application.store.programme;

import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.usecase.programme.Edit;
import dev.koubo.application.usecase.programme.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
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
    public Uni<Optional<Programme>> find(ProgrammeId id) {
        return find(id, LockModeType.NONE);
    }

    @Override
    public Uni<Optional<Programme>> hold(ProgrammeId id) {
        return find(id, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public Uni<Optional<Programme>> lock(ProgrammeId id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<List<Programme>> all() {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from ProgrammeEntity p order by p.id", ProgrammeEntity.class)
                .getResultList()
                .map(found -> found.stream().map(ProgrammeEntity::toProgramme).toList()));
    }

    @Override
    public Uni<Void> add(Programme opened) {
        return sessions.withSession(session -> session.persist(new ProgrammeEntity(opened)));
    }

    @Override
    public Uni<Void> save(Programme changed) {
        return sessions.withSession(
                session -> session.find(ProgrammeEntity.class, changed.id().value())
                        .invoke(entity -> entity.take(changed))
                        .replaceWithVoid());
    }

    @Override
    public Uni<Void> remember(Programme programme, Edit edit) {
        return sessions.withSession(session -> session.persist(new DefinitionEntity(programme, edit)));
    }

    @Override
    public Uni<Optional<String>> document(ProgrammeId id, int definitionVersion) {
        return sessions.withSession(
                session -> session.find(DefinitionEntity.class, new DefinitionEntity.Key(id.value(), definitionVersion))
                        .map(found -> Optional.ofNullable(found).map(DefinitionEntity::document)));
    }

    private Uni<Optional<Programme>> find(ProgrammeId id, LockModeType lock) {
        return sessions.withSession(session -> session.find(ProgrammeEntity.class, id.value(), lock)
                .map(found -> Optional.ofNullable(found).map(ProgrammeEntity::toProgramme)));
    }
}
