package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.proof.Departure;
import dev.koubo.lottery.domain.proof.DepartureReason;
import dev.koubo.lottery.domain.selection.Excluded;
import dev.koubo.lottery.domain.selection.Holding;
import dev.koubo.lottery.domain.selection.Lapsed;
import dev.koubo.lottery.domain.selection.Seat;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.domain.selection.Withdrawn;
import dev.koubo.lottery.usecase.Announcements;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.redraw.Departures;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.lottery.usecase.redraw.Settling;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes one step of a selection and draws the consequences: what is told, what the journal says, what becomes of the seat. */
@ApplicationScoped
class SelectionSteps {

    private final Transactions transactions;
    private final Lotteries lotteries;
    private final Selections selections;
    private final Departures departures;
    private final Settling settling;
    private final Announcements announcements;

    SelectionSteps(
            Transactions transactions,
            Lotteries lotteries,
            Selections selections,
            Departures departures,
            Settling settling,
            Announcements announcements) {
        this.transactions = transactions;
        this.lotteries = lotteries;
        this.selections = selections;
        this.departures = departures;
        this.settling = settling;
        this.announcements = announcements;
    }

    /**
     * Takes a step under the lottery's lock.
     *
     * @param told what others learn of a company that keeps its seat; who leaves is told here
     */
    Uni<Decision<Selection>> take(
            ApplicationId application,
            Function<Selection, Decision<Selection>> step,
            Function<Versioned<Selection>, List<Fact>> told) {
        return take(
                application,
                selection -> Uni.createFrom().item(step.apply(selection)),
                changed -> Uni.createFrom().item(told.apply(changed)),
                _ -> Uni.createFrom().voidItem());
    }

    /** As above, for a step that has to look something up, and does more when it was taken. */
    Uni<Decision<Selection>> take(
            ApplicationId application,
            Function<Selection, Uni<Decision<Selection>>> step,
            Function<Versioned<Selection>, Uni<List<Fact>>> told,
            Function<Selection, Uni<Void>> more) {
        return transactions.run(() -> locked(application)
                .chain(found -> found.map(selection -> step.apply(selection.state())
                                .call(decision -> decision instanceof Decision.Accepted<Selection>(Selection changed)
                                        ? save(selection.next(changed), told).chain(() -> more.apply(changed))
                                        : Uni.createFrom().voidItem()))
                        .orElse(Uni.createFrom().item(Decision.unknown()))));
    }

    private Uni<Optional<Versioned<Selection>>> locked(ApplicationId application) {
        return selections
                .programmeOf(application)
                .chain(programme -> programme
                        .map(known -> lotteries.lock(known).chain(() -> selections.find(application)))
                        .orElse(Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Void> save(Versioned<Selection> changed, Function<Versioned<Selection>, Uni<List<Fact>>> told) {
        Seat seat = changed.state().seat();
        return selections.save(changed).chain(() -> switch (changed.state()) {
            case Holding _ -> told.apply(changed).chain(announcements::announce);
            case Withdrawn withdrawn ->
                announcements
                        .announce(List.of(new Fact.SelectionDeclined(seat, changed.version(), withdrawn)))
                        .chain(() -> leave(seat, DepartureReason.WITHDRAWN, withdrawn.at()));
            case Lapsed lapsed ->
                announcements
                        .announce(List.of(new Fact.SelectionLapsed(seat, changed.version(), lapsed)))
                        .chain(() -> leave(seat, DepartureReason.LAPSED, lapsed.at()));
            case Excluded excluded -> leave(seat, DepartureReason.EXCLUDED, excluded.at());
        });
    }

    private Uni<Void> leave(Seat seat, DepartureReason reason, Instant at) {
        return departures
                .add(seat.programme(), new Departure(at, reason, seat.entry()))
                .chain(() -> settling.settle(seat.programme()));
    }
}
