package dev.koubo.lottery.store.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.selection.CommonWindow;
import dev.koubo.lottery.domain.selection.Seat;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.domain.selection.SelectionState;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.redraw.Holders;
import dev.koubo.lottery.usecase.selection.SelectionQuery;
import dev.koubo.lottery.usecase.selection.Selections;
import dev.koubo.request.Keyset;
import dev.koubo.request.ListQuery;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Place;
import dev.koubo.request.SortKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the selections in PostgreSQL. */
@ApplicationScoped
class SelectionStore implements Selections, Holders {

    private static final String ADD = """
            insert into selection (application, programme, draw, frame, label, place, method, state, version)
            select cast(application as uuid), programme, cast(draw as integer), frame, label, cast(place as integer), method,
                   'SELECTED', :version
            from unnest(cast(:applications as text[]), cast(:programmes as text[]), cast(:draws as text[]),
                        cast(:frames as text[]), cast(:labels as text[]), cast(:places as text[]), cast(:methods as text[]))
                as seat (application, programme, draw, frame, label, place, method)
            """;

    /** Who has a deadline has a window. */
    private static final String WAITING = """
            select 1 from SelectionRow where programme = :programme and state in :holding and deadlineAt is null
            """;

    private static final String LAST = """
            from SelectionRow where programme = :programme and state in :holding and deadlineAt is not null
            order by deadlineAt desc
            """;

    private static final Set<SelectionState> HOLDING =
            EnumSet.range(SelectionState.SELECTED, SelectionState.LAPSE_PROPOSED);

    private static final Keyset<Versioned<Selection>> KEYS = Keyset.of(
            SORTS,
            new SortKey<>(
                    "applicationId",
                    "s.application",
                    UUID::fromString,
                    selection -> seat(selection).application()),
            List.of(
                    new SortKey<>(
                            "draw",
                            "s.draw",
                            Integer::valueOf,
                            selection -> seat(selection).draw()),
                    new SortKey<>(
                            "frame",
                            "s.frame",
                            Frame::valueOf,
                            selection -> seat(selection).entry().frame()),
                    new SortKey<>(
                            "place",
                            "s.place",
                            Integer::valueOf,
                            selection -> seat(selection).place()),
                    new SortKey<>(
                            "state",
                            "s.state",
                            SelectionState::valueOf,
                            selection -> SelectionState.of(selection.state()))));

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
    public Uni<Void> add(List<Seat> seats, long version) {
        if (seats.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sessions.withSession(session -> session.createNativeQuery(ADD)
                .setParameter("version", version)
                .setParameter("applications", each(seats, Seat::application))
                .setParameter("programmes", each(seats, Seat::programme))
                .setParameter("draws", each(seats, Seat::draw))
                .setParameter("frames", each(seats, seat -> seat.entry().frame()))
                .setParameter("labels", each(seats, seat -> seat.entry().label()))
                .setParameter("places", each(seats, Seat::place))
                .setParameter("methods", each(seats, Seat::method))
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> save(Versioned<Selection> changed) {
        UUID application = changed.state().seat().application().value();
        return sessions.withSession(session -> session.find(SelectionRow.class, application)
                .invoke(row -> row.take(changed))
                .replaceWithVoid());
    }

    @Override
    public Uni<Page<Versioned<Selection>>> list(SelectionQuery query, PageRequest page) {
        Place<Versioned<Selection>> place = KEYS.place(page);
        ListQuery wanted = ListQuery.of("from SelectionRow s")
                .where("s.state = :inState", "inState", query.state().orElse(null))
                .where(
                        "s.programme = :programme",
                        "programme",
                        query.programme().orElse(null));
        query.draw().ifPresent(draw -> wanted.where("s.draw = :inDraw", "inDraw", draw));
        return sessions.withSession(session -> wanted.select(session, SelectionRow.class, place)
                .getResultList()
                .map(rows ->
                        place.page(rows.stream().map(SelectionRow::toSelection).toList())));
    }

    @Override
    public Uni<CommonWindow> window(String programme) {
        return sessions.withSession(session -> one(session, WAITING, Integer.class, programme)
                .chain(waiting -> one(session, LAST, SelectionRow.class, programme)
                        .map(last -> new CommonWindow(waiting.isEmpty(), last.flatMap(SelectionRow::window)))));
    }

    private static <T> Uni<Optional<T>> one(Mutiny.Session session, String query, Class<T> type, String programme) {
        return session.createSelectionQuery(query, type)
                .setParameter("programme", programme)
                .setParameter("holding", HOLDING)
                .setMaxResults(1)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    private static String[] each(List<Seat> seats, Function<Seat, Object> column) {
        return seats.stream().map(seat -> column.apply(seat).toString()).toArray(String[]::new);
    }

    private static Seat seat(Versioned<Selection> selection) {
        return selection.state().seat();
    }
}
