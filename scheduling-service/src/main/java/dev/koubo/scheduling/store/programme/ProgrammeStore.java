package dev.koubo.scheduling.store.programme;

import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.domain.programme.ProgrammePlan;
import dev.koubo.scheduling.domain.programme.VisitTerms;
import dev.koubo.scheduling.usecase.programme.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps programmes in PostgreSQL. */
@ApplicationScoped
class ProgrammeStore implements Programmes {

    private final Mutiny.SessionFactory sessions;

    ProgrammeStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Integer> lockVersion(ProgrammeId programme) {
        return sessions.withSession(
                session -> session.find(ProgrammeRow.class, programme.value(), LockModeType.PESSIMISTIC_WRITE)
                        .map(row -> row == null ? 0 : row.version));
    }

    @Override
    public Uni<Void> save(ProgrammePlan plan) {
        return sessions.withSession(session -> session.find(
                        ProgrammeRow.class, plan.programme().value())
                .chain(known -> {
                    ProgrammeRow row = known == null ? new ProgrammeRow() : known;
                    row.take(plan);
                    return known == null
                            ? session.persist(row)
                            : Uni.createFrom().voidItem();
                }));
    }

    @Override
    public Uni<Optional<VisitTerms>> visitTerms(ProgrammeId programme) {
        return sessions.withSession(session -> session.find(ProgrammeRow.class, programme.value())
                .map(row -> Optional.ofNullable(row).map(ProgrammeRow::visitTerms)));
    }
}
