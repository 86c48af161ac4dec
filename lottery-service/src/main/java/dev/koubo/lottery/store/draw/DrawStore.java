package dev.koubo.lottery.store.draw;

import dev.koubo.lottery.domain.draw.Awaited;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.draw.Executed;
import dev.koubo.lottery.domain.draw.Prepared;
import dev.koubo.lottery.domain.proof.DrawChain;
import dev.koubo.lottery.domain.proof.DrawFolder;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.selection.PassedOver;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.draw.DrawSheet;
import dev.koubo.lottery.usecase.draw.Draws;
import dev.koubo.lottery.usecase.redraw.Chains;
import dev.koubo.lottery.usecase.redraw.Departures;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Keeps the draws in PostgreSQL. */
@ApplicationScoped
class DrawStore implements Draws, Chains {

    private static final String ALL = "from DrawRow where programme = :programme order by number";
    private static final String LAST = "from DrawRow where programme = :programme order by number desc";
    private static final String AWAITED =
            "select manifest, roundAt, secretA, secretB from DrawRow where id = :id and state = COMMITTED";
    private static final String PASSED_OVER = "from PassedOverRow where key.draw in :draws order by frame, place";

    private final Mutiny.SessionFactory sessions;
    private final DrawFiles files;
    private final Departures departures;

    DrawStore(Mutiny.SessionFactory sessions, DrawFiles files, Departures departures) {
        this.sessions = sessions;
        this.files = files;
        this.departures = departures;
    }

    @Override
    public Uni<Optional<Versioned<Draw>>> find(String programme, int number) {
        return sessions.withSession(session ->
                session.find(DrawRow.class, DrawRow.id(programme, number)).chain(this::read));
    }

    @Override
    public Uni<Optional<Versioned<Draw>>> last(String programme) {
        return sessions.withSession(session -> session.createSelectionQuery(LAST, DrawRow.class)
                .setParameter("programme", programme)
                .setMaxResults(1)
                .getSingleResultOrNull()
                .chain(this::read));
    }

    @Override
    public Uni<Optional<Awaited>> awaited(String programme, int number) {
        return sessions.withSession(session -> session.createSelectionQuery(AWAITED, Object[].class)
                .setParameter("id", DrawRow.id(programme, number))
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(DrawReading::awaited)));
    }

    @Override
    public Uni<List<PublishedDraw>> published(String programme) {
        return sessions.withSession(session -> rows(session, programme).chain(this::published));
    }

    @Override
    public Uni<List<DrawFolder<Multi<byte[]>>>> folders(String programme) {
        return sessions.withSession(session -> rows(session, programme)
                .map(rows -> rows.stream()
                        .filter(row -> row.state.isOver())
                        .map(row -> DrawReading.folder(row, files))
                        .toList()));
    }

    @Override
    public Uni<Boolean> anyHeld(String programme) {
        return sessions.withSession(session ->
                rows(session, programme).map(rows -> rows.stream().anyMatch(row -> row.state == DrawState.APPROVED)));
    }

    @Override
    public Uni<Optional<Multi<byte[]>>> list(String programme, int number) {
        return sessions.withSession(session -> session.find(DrawRow.class, DrawRow.id(programme, number))
                .map(row -> Optional.ofNullable(row).map(files::list)));
    }

    @Override
    public Uni<Optional<DrawChain>> settled(String programme) {
        return sessions.withSession(session -> rows(session, programme)
                .chain(rows -> !rows.isEmpty() && rows.stream().noneMatch(row -> row.state.isOnItsWay())
                        ? published(rows)
                                .chain(draws -> departures
                                        .journal(programme)
                                        .map(journal -> Optional.of(new DrawChain(draws, journal.orElseThrow()))))
                        : Uni.createFrom().item(Optional.empty())));
    }

    @Override
    public Uni<Void> add(String programme, Draw opened) {
        if (!(opened instanceof Prepared prepared)) {
            throw new IllegalArgumentException("A draw starts as prepared");
        }
        DrawRow row = DrawWriting.opened(programme, prepared);
        return sessions.withSession(session -> session.persist(row)
                .chain(() -> session.flush())
                .chain(() -> files.writeList(row.id, prepared.plan().list())));
    }

    @Override
    public Uni<Void> save(String programme, Versioned<Draw> changed) {
        String id = DrawRow.id(programme, changed.state().plan().number());
        return sessions.withSession(session -> session.find(DrawRow.class, id)
                .invoke(row -> DrawWriting.write(row, changed))
                .chain(() -> changed.state() instanceof Executed executed
                        ? files.writeResult(id, executed.result())
                        : Uni.createFrom().voidItem()));
    }

    @Override
    public Uni<Void> keepPassedOver(String programme, int number, List<PassedOver> passedOver) {
        String id = DrawRow.id(programme, number);
        List<PassedOverRow> rows =
                passedOver.stream().map(each -> new PassedOverRow(id, each)).toList();
        return sessions.withSession(session -> session.persistAll(rows.toArray())
                .chain(() -> session.flush())
                .invoke(() -> rows.forEach(session::detach)));
    }

    @Override
    public Uni<Optional<DrawSheet>> sheet(String programme, int number) {
        return sessions.withSession(session -> session.find(DrawRow.class, DrawRow.id(programme, number))
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : sheets(session, List.of(row)).map(sheets -> Optional.of(sheets.getFirst()))));
    }

    @Override
    public Uni<List<DrawSheet>> sheets(String programme) {
        return sessions.withSession(session -> rows(session, programme).chain(rows -> sheets(session, rows)));
    }

    /** Reads no files but those of draws that are over. */
    private Uni<List<PublishedDraw>> published(List<DrawRow> rows) {
        return Multi.createFrom()
                .items(rows.stream().filter(row -> row.state.isOver()))
                .onItem()
                .transformToUniAndConcatenate(this::state)
                .map(draw -> draw.state().published().orElseThrow())
                .collect()
                .asList();
    }

    private Uni<Optional<Versioned<Draw>>> read(@Nullable DrawRow row) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : state(row).map(Optional::of);
    }

    private Uni<Versioned<Draw>> state(DrawRow row) {
        return files.read(row).map(found -> DrawReading.read(row, found));
    }

    private static Uni<List<DrawRow>> rows(Mutiny.Session session, String programme) {
        return session.createSelectionQuery(ALL, DrawRow.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    private static Uni<List<DrawSheet>> sheets(Mutiny.Session session, List<DrawRow> rows) {
        List<String> draws = rows.stream().map(row -> row.id).toList();
        return session.createSelectionQuery(PASSED_OVER, PassedOverRow.class)
                .setParameter("draws", draws)
                .getResultList()
                .chain(passed -> session.createSelectionQuery(SeatPlanProposalRow.ALL, SeatPlanProposalRow.class)
                        .setParameter("draws", draws)
                        .getResultList()
                        .map(proposed -> rows.stream()
                                .map(row -> DrawSheets.read(
                                        row,
                                        passed.stream()
                                                .filter(each -> each.draw().equals(row.id))
                                                .map(PassedOverRow::toPassedOver)
                                                .toList(),
                                        proposed.stream()
                                                .filter(each -> each.draw().equals(row.id))
                                                .map(SeatPlanProposalRow::toProposal)
                                                .toList()))
                                .toList()));
    }
}
