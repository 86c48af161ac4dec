package dev.koubo.lottery.usecase.redraw;

import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks after the seats when the common window has ended. */
@ApplicationScoped
public class LookAfterSeats {

    private final Transactions transactions;
    private final Lotteries lotteries;
    private final Settling settling;

    LookAfterSeats(Transactions transactions, Lotteries lotteries, Settling settling) {
        this.transactions = transactions;
        this.lotteries = lotteries;
        this.settling = settling;
    }

    public Uni<Void> now(String programme) {
        return transactions.run(() -> lotteries.lock(programme).chain(() -> settling.settle(programme)));
    }
}
