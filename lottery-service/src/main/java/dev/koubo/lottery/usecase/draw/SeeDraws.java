package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.proof.Bundle;
import dev.koubo.lottery.domain.proof.Journal;
import dev.koubo.lottery.domain.redraw.Lottery;
import dev.koubo.lottery.usecase.redraw.Departures;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.lottery.usecase.selection.Access;
import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows what is public of the draws (R81, R82, R96). */
@ApplicationScoped
public class SeeDraws {

    private final Transactions transactions;
    private final Lotteries lotteries;
    private final Draws draws;
    private final Departures departures;
    private final Access access;

    SeeDraws(Transactions transactions, Lotteries lotteries, Draws draws, Departures departures, Access access) {
        this.transactions = transactions;
        this.lotteries = lotteries;
        this.draws = draws;
        this.departures = departures;
        this.access = access;
    }

    /** All draws of a programme and where its lottery stands. */
    public record Overview(Lottery lottery, List<DrawSheet> draws) {

        /** Number of the draw that comes next or is on its way. */
        public int nextDraw() {
            boolean onItsWay = !draws.isEmpty() && !draws.getLast().state().isOver();
            return onItsWay ? draws.getLast().number() : draws.size();
        }

        /** True if seats were given back that the next draw is to fill. */
        public boolean redrawRequired() {
            return lottery.requiredDraw() > 0 && lottery.requiredDraw() == nextDraw();
        }
    }

    public Uni<Optional<Overview>> all(String programme) {
        return transactions.run(() -> lotteries
                .find(programme)
                .chain(found -> found.map(lottery ->
                                draws.sheets(programme).map(sheets -> Optional.of(new Overview(lottery, sheets))))
                        .orElse(Uni.createFrom().item(Optional.empty()))));
    }

    /** Whether the actor may read bundle and journal even if they are kept from the public. */
    public Uni<Boolean> mayCheck(String programme, Actor actor) {
        return transactions.run(() -> access.mayCheck(actor, programme));
    }

    public Uni<Optional<DrawSheet>> one(String programme, int number) {
        return transactions.run(() -> draws.sheet(programme, number));
    }

    /** Nothing before the first draw is over. */
    public Uni<Optional<Bundle>> bundle(String programme) {
        return transactions.run(() -> draws.published(programme)
                .chain(published -> published.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : journal(programme).map(journal -> Optional.of(Bundle.of(published, journal.orElseThrow())))));
    }

    /** Nothing before the first draw is committed, from which on it is chained. */
    public Uni<Optional<Journal>> journal(String programme) {
        return transactions.run(() -> departures.journal(programme));
    }
}
