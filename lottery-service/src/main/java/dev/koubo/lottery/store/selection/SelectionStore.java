package dev.koubo.lottery.store.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.selection.Holding;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.domain.selection.SelectionState;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.redraw.Holders;
import dev.koubo.lottery.usecase.selection.SelectionQuery;
import dev.koubo.lottery.usecase.selection.Selections;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the selections in PostgreSQL. */
@ApplicationScoped
class SelectionStore implements Selections, Holders {

    private static final Set<SelectionState> HOLDING =
            EnumSet.range(SelectionState.SELECTED, SelectionState.LAPSE_PROPOSED);

    private static final Set<SelectionState> EVERY = EnumSet.allOf(SelectionState.class);

    private static final String LIST = """
            from SelectionRow
            where state in :states
              and (:programme = '' or programme = :programme)
              and (:draw = -1 or draw = :draw)
              and application > :after
            order by application
            """;

    private final Mutiny.SessionFactory sessions;

    SelectionStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Versioned<Selection>>> find(ApplicationId application) {
        return sessions.withSession(session -> session.find(SelectionRow.class, application.value())
                .map(row -> Optional.ofNullable(row).map(SelectionRow::toSelection)));
    }

    @Override
    public Uni<Optional<String>> programmeOf(ApplicationId application) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "select programme from SelectionRow where application = :application", String.class)
                .setParameter("application", application.value())
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
    }

    @Override
    public Uni<Void> add(List<Versioned<Selection>> selected) {
        return sessions.withSession(session ->
                session.persistAll(selected.stream().map(SelectionRow::new).toArray()));
    }

    @Override
    public Uni<Void> save(Versioned<Selection> changed) {
        UUID application = changed.state().seat().application().value();
        return sessions.withSession(session -> session.find(SelectionRow.class, application)
                .invoke(row -> row.take(changed))
                .replaceWithVoid());
    }

    @Override
    public Uni<List<Versioned<Selection>>> list(SelectionQuery query) {
        return sessions.withSession(session -> session.createSelectionQuery(LIST, SelectionRow.class)
                .setParameter(
                        "states",
                        query.state().<Set<SelectionState>>map(Set::of).orElse(EVERY))
                .setParameter("programme", query.programme().orElse(""))
                .setParameter("draw", query.draw().orElse(-1))
                .setParameter("after", query.after().map(ApplicationId::value).orElse(new UUID(0, 0)))
                .setMaxResults(query.limit())
                .getResultList()
                .map(rows -> rows.stream().map(SelectionRow::toSelection).toList()));
    }

    @Override
    public Uni<List<Holding>> of(String programme) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from SelectionRow where programme = :programme and state in :holding", SelectionRow.class)
                .setParameter("programme", programme)
                .setParameter("holding", HOLDING)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> (Holding) row.toSelection().state())
                        .toList()));
    }
}
