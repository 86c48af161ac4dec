package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.draw.Expired;
import dev.koubo.lottery.domain.draw.Opening;
import dev.koubo.lottery.domain.draw.Prepared;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.redraw.NextStep;
import dev.koubo.lottery.domain.redraw.UnfilledReason;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.programme.Programmes;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.lottery.usecase.redraw.Settling;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Opens the next draw: the first over the frozen pool, a redraw when one is called for (R80, R90, R95, R97). */
@ApplicationScoped
public class OpenDraw {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Lotteries lotteries;
    private final Draws draws;
    private final Settling settling;

    OpenDraw(Transactions transactions, Programmes programmes, Lotteries lotteries, Draws draws, Settling settling) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.lotteries = lotteries;
        this.draws = draws;
        this.settling = settling;
    }

    public Uni<Decision<Opened>> of(String programme) {
        return transactions.run(() -> programmes
                .find(programme)
                .chain(terms -> terms.map(this::open).orElse(Uni.createFrom().item(Decision.unknown()))));
    }

    private Uni<Decision<Opened>> open(LotteryTerms terms) {
        return lotteries
                .lockOrOpen(terms.programme())
                .chain(() -> draws.last(terms.programme()))
                .chain(last -> last.map(draw -> afterwards(terms, draw)).orElseGet(() -> first(terms)));
    }

    private Uni<Decision<Opened>> first(LotteryTerms terms) {
        return lotteries
                .list(terms.programme())
                .map(list -> decideFirst(list, terms))
                .chain(decision -> decision.granted()
                        .map(draw -> draws.add(terms.programme(), draw))
                        .orElse(Uni.createFrom().voidItem())
                        .replaceWith(decision.map(_ -> (Opened) new Opened.NextDraw(0))));
    }

    private static Decision<Draw> decideFirst(Optional<EntryList> frozen, LotteryTerms terms) {
        return frozen.map(list -> Opening.first(list, terms)).orElse(Decision.refused(Rulebook.R80));
    }

    private Uni<Decision<Opened>> afterwards(LotteryTerms terms, Versioned<Draw> last) {
        if (DrawState.of(last.state()).isOnItsWay()) {
            return Uni.createFrom()
                    .item(Decision.standing(
                            new Opened.NextDraw(last.state().plan().number())));
        }
        return settling.nextStep(terms.programme()).chain(step -> switch (step) {
            case NextStep.Nothing _ -> Uni.createFrom().item(Decision.refused(Rulebook.R90));
            case NextStep.Wait _ -> Uni.createFrom().item(Decision.refused(Rulebook.R95));
            case NextStep.Redraw redraw ->
                last.state() instanceof Expired expired
                        ? reopen(terms.programme(), last.next(expired.opened()))
                        : redraw(terms, redraw);
            case NextStep.StayEmpty(int seats, UnfilledReason reason) ->
                Uni.createFrom().item(Decision.standing(new Opened.SeatsStayEmpty(seats, reason)));
        });
    }

    private Uni<Decision<Opened>> redraw(LotteryTerms terms, NextStep.Redraw redraw) {
        return draws.anyHeld(terms.programme())
                .chain(orderExists -> draws.sheet(terms.programme(), 0)
                        .map(first -> Prepared.redraw(
                                terms,
                                redraw.plan(),
                                redraw.notBefore(),
                                first.flatMap(DrawSheet::manifest).orElseThrow().redraw(),
                                orderExists)))
                .chain(draw -> draws.add(terms.programme(), draw))
                .chain(() -> opened(terms.programme(), redraw.plan().number()));
    }

    /** Tokyo gave redraws more time: the one that ended without a commitment goes on as it was opened, with its list. */
    private Uni<Decision<Opened>> reopen(String programme, Versioned<Draw> prepared) {
        return draws.save(programme, prepared)
                .chain(() -> opened(programme, prepared.state().plan().number()));
    }

    private Uni<Decision<Opened>> opened(String programme, int number) {
        return lotteries
                .lock(programme)
                .chain(lottery -> lotteries.save(lottery.orElseThrow().drawOpened()))
                .replaceWith(Decision.accepted(new Opened.NextDraw(number)));
    }
}
