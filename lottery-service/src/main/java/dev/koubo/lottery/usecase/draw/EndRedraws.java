package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.programme.Programmes;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.lottery.usecase.redraw.Settling;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Ends the redraws of a programme at the cut-off: one that is not committed yet ends with them, and its seats stay empty (R97). */
@ApplicationScoped
public class EndRedraws {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Lotteries lotteries;
    private final Draws draws;
    private final Settling settling;
    private final InstantSource clock;

    EndRedraws(
            Transactions transactions,
            Programmes programmes,
            Lotteries lotteries,
            Draws draws,
            Settling settling,
            InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.lotteries = lotteries;
        this.draws = draws;
        this.settling = settling;
        this.clock = clock;
    }

    public Uni<Void> of(String programme) {
        return transactions.run(() -> lotteries
                .lock(programme)
                .chain(() -> draws.last(programme))
                .chain(last -> last.map(draw -> end(programme, draw))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .chain(() -> settling.settle(programme)));
    }

    private Uni<Void> end(String programme, Versioned<Draw> last) {
        return programmes
                .find(programme)
                .map(terms -> last.state().redrawsEnd(clock.instant(), terms.orElseThrow()))
                .chain(decision -> decision instanceof Decision.Accepted<Draw>(Draw expired)
                        ? draws.save(programme, last.next(expired))
                        : Uni.createFrom().voidItem());
    }
}
