package dev.koubo.lottery.store.programme;

import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.usecase.programme.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the terms of the programmes in PostgreSQL. */
@ApplicationScoped
class ProgrammeStore implements Programmes {

    private static final String MAKE = "insert into programme (id, version) values (:id, 0) on conflict do nothing";

    private final Mutiny.SessionFactory sessions;

    ProgrammeStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<LotteryTerms>> find(String programme) {
        return sessions.withSession(session -> session.find(ProgrammeRow.class, programme)
                .map(row -> Optional.ofNullable(row).flatMap(ProgrammeRow::terms)));
    }

    @Override
    public Uni<Void> learn(LotteryTerms terms) {
        return locked(terms.programme()).invoke(row -> row.take(terms)).replaceWithVoid();
    }

    @Override
    public Uni<Void> close(String programme, int received) {
        return locked(programme).invoke(row -> row.close(received)).replaceWithVoid();
    }

    @Override
    public Uni<OptionalInt> received(String programme) {
        return sessions.withSession(session -> session.find(ProgrammeRow.class, programme)
                .map(row -> Optional.ofNullable(row).map(ProgrammeRow::received).orElse(OptionalInt.empty())));
    }

    private Uni<ProgrammeRow> locked(String programme) {
        return sessions.withSession(session -> session.createNativeQuery(MAKE)
                .setParameter("id", programme)
                .executeUpdate()
                .chain(() -> session.find(ProgrammeRow.class, programme, LockModeType.PESSIMISTIC_WRITE)));
    }
}
