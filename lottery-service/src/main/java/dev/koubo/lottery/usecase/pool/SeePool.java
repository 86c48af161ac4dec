package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reports how the pool stands. */
@ApplicationScoped
public class SeePool {

    private final Transactions transactions;
    private final Lotteries lotteries;
    private final PoolEntries entries;

    SeePool(Transactions transactions, Lotteries lotteries, PoolEntries entries) {
        this.transactions = transactions;
        this.lotteries = lotteries;
        this.entries = entries;
    }

    /** Nothing if nothing was ever heard of the programme. */
    public Uni<Optional<PoolReport>> of(String programme) {
        return transactions.run(() -> lotteries
                .find(programme)
                .chain(found -> found.map(lottery -> lotteries
                                .list(programme)
                                .chain(list -> entries.all(programme)
                                        .map(all -> Optional.of(PoolReport.of(lottery, list, all)))))
                        .orElse(Uni.createFrom().item(Optional.empty()))));
    }
}
