package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.pool.FrozenPool;
import dev.koubo.lottery.domain.pool.OpenPool;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.redraw.Lottery;
import dev.koubo.lottery.usecase.Announcements;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.programme.Programmes;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.request.Transactions;
import dev.koubo.request.Workers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Fixes the pool for good (R70, R73, R80). */
@ApplicationScoped
public class FreezePool {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Lotteries lotteries;
    private final PoolEntries entries;
    private final Announcements announcements;
    private final Workers workers;
    private final InstantSource clock;

    FreezePool(
            Transactions transactions,
            Programmes programmes,
            Lotteries lotteries,
            PoolEntries entries,
            Announcements announcements,
            Workers workers,
            InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.lotteries = lotteries;
        this.entries = entries;
        this.announcements = announcements;
        this.workers = workers;
        this.clock = clock;
    }

    public Uni<Decision<Lottery>> of(String programme) {
        return transactions.run(() -> programmes
                .find(programme)
                .chain(terms -> terms.map(this::freeze).orElse(Uni.createFrom().item(Decision.unknown()))));
    }

    private Uni<Decision<Lottery>> freeze(LotteryTerms terms) {
        return lotteries
                .lockOrOpen(terms.programme())
                .chain(lottery -> lottery.isFrozen()
                        ? Uni.createFrom().item(Decision.standing(lottery))
                        : decide(terms).chain(decision -> carryOut(lottery, decision)));
    }

    private Uni<Decision<FrozenPool>> decide(LotteryTerms terms) {
        return programmes
                .received(terms.programme())
                .map(OpenPool::new)
                .call(pool -> entries.forEach(terms.programme(), pool::add))
                .chain(pool -> workers.compute(() -> pool.freeze(clock.instant(), terms.closesAt())));
    }

    private Uni<Decision<Lottery>> carryOut(Lottery lottery, Decision<FrozenPool> decision) {
        return decision.granted()
                .map(pool -> save(lottery.freeze(pool.frozenAt()), pool))
                .orElse(Uni.createFrom().voidItem())
                .replaceWith(decision.map(pool -> lottery.freeze(pool.frozenAt())));
    }

    private Uni<Void> save(Lottery frozen, FrozenPool pool) {
        return lotteries
                .freeze(frozen, pool)
                .chain(() -> entries.pool(frozen.programme(), pool.list().size()))
                .chain(() ->
                        announcements.announce(List.of(new Fact.PoolFrozen(frozen, pool.list(), pool.frozenAt()))));
    }
}
