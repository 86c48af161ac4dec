package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.redraw.Lottery;
import dev.koubo.lottery.usecase.programme.Programmes;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reports how the pool stands. */
@ApplicationScoped
public class SeePool {

    /** So many of those that the freeze waits for are named. */
    private static final int NAMED = 1_000;

    private final Transactions transactions;
    private final Programmes programmes;
    private final Lotteries lotteries;
    private final PoolEntries entries;

    SeePool(Transactions transactions, Programmes programmes, Lotteries lotteries, PoolEntries entries) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.lotteries = lotteries;
        this.entries = entries;
    }

    /** Nothing if nothing was ever heard of the programme. */
    public Uni<Optional<PoolReport>> of(String programme) {
        return transactions.run(() -> lotteries
                .find(programme)
                .chain(found -> found.map(lottery -> report(lottery).map(Optional::of))
                        .orElse(Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<PoolReport> report(Lottery lottery) {
        String programme = lottery.programme();
        return lotteries
                .frozen(programme)
                .chain(list -> programmes
                        .received(programme)
                        .chain(received -> entries.groups(programme)
                                .map(PoolCensus::new)
                                .chain(census -> entries.unsettled(programme, NAMED)
                                        .map(open -> new PoolReport(
                                                lottery,
                                                list,
                                                received,
                                                census.byState(),
                                                census.byFrame(),
                                                census.byIndustry(),
                                                open.stream()
                                                        .map(ApplicationId::toString)
                                                        .toList())))));
    }
}
