package dev.koubo.lottery.store.redraw;

import dev.koubo.lottery.domain.proof.Departure;
import dev.koubo.lottery.domain.proof.Journal;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.usecase.redraw.Departures;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the journal in PostgreSQL. The lottery's lock keeps its numbers without a gap. */
@ApplicationScoped
class DepartureStore implements Departures {

    private static final String ADD = """
            insert into departure (programme, number, departed_at, reason, frame, label)
            select cast(:programme as text), count(*) + 1, cast(:at as timestamptz), :reason, :frame, :label
            from departure where programme = :programme
            on conflict (programme, label) do nothing
            """;

    private static final String ALL = "from DepartureRow where key.programme = :programme order by key.number";

    private static final String FIRST_MANIFEST =
            "select manifest from draw where programme = :programme and number = 0 and manifest is not null";

    private final Mutiny.SessionFactory sessions;

    DepartureStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Boolean> add(String programme, Departure departure) {
        return sessions.withSession(session -> session.createNativeQuery(ADD)
                .setParameter("programme", programme)
                .setParameter("at", departure.at())
                .setParameter("reason", departure.reason().name())
                .setParameter("frame", departure.entry().frame().name())
                .setParameter("label", departure.entry().label().hex())
                .executeUpdate()
                .map(added -> added == 1));
    }

    @Override
    public Uni<List<Departure>> all(String programme) {
        return sessions.withSession(session -> session.createSelectionQuery(ALL, DepartureRow.class)
                .setParameter("programme", programme)
                .getResultList()
                .map(rows -> rows.stream().map(DepartureRow::toDeparture).toList()));
    }

    @Override
    public Uni<Optional<Journal>> journal(String programme) {
        return sessions.withSession(session -> session.flush()
                .chain(() -> session.createNativeQuery(FIRST_MANIFEST, String.class)
                        .setParameter("programme", programme)
                        .getSingleResultOrNull())
                .chain(manifest -> all(programme)
                        .map(departures -> Optional.ofNullable(manifest)
                                .map(text -> Sha256.of(text.getBytes(StandardCharsets.US_ASCII)))
                                .map(start -> Journal.of(start, departures)))));
    }
}
