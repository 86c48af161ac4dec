package dev.koubo.lottery.usecase.whatif;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.whatif.SimulatedSeed;
import dev.koubo.lottery.domain.whatif.WhatIfQuestion;
import dev.koubo.lottery.usecase.programme.Programmes;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import dev.koubo.request.Workers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tries frame numbers out on a frozen pool with simulated randomness, at any time after the freeze, and logs it. It locks
 * nothing that a draw needs (R100).
 */
@ApplicationScoped
public class TryOut {

    private final Transactions transactions;
    private final Lotteries lotteries;
    private final Programmes programmes;
    private final WhatIfs whatIfs;
    private final Workers workers;
    private final SimulatedSeeds seeds;
    private final InstantSource clock;

    TryOut(
            Transactions transactions,
            Lotteries lotteries,
            Programmes programmes,
            WhatIfs whatIfs,
            Workers workers,
            SimulatedSeeds seeds,
            InstantSource clock) {
        this.transactions = transactions;
        this.lotteries = lotteries;
        this.programmes = programmes;
        this.whatIfs = whatIfs;
        this.workers = workers;
        this.seeds = seeds;
        this.clock = clock;
    }

    /** @param guide the numbers to try; those of the programme's definition unless given */
    public Uni<Decision<Tried>> of(String programme, Optional<FrameCounts> guide, int runs, Actor by) {
        return transactions.run(() -> lotteries
                .find(programme)
                .chain(found -> found.map(lottery -> lottery.isFrozen()
                                ? claim(programme, guide, runs, by).map(Decision::accepted)
                                : Uni.createFrom().item(Decision.<Tried>refused(Rulebook.R80)))
                        .orElse(Uni.createFrom().item(Decision.unknown()))));
    }

    private Uni<Tried> claim(String programme, Optional<FrameCounts> guide, int runs, Actor by) {
        return whatIfs.claim(programme)
                .chain(free -> free
                        ? question(programme, guide, runs)
                                .chain(question -> simulate(programme, question, by))
                                .map(Tried.Done::new)
                        : Uni.createFrom().item(new Tried.Busy()));
    }

    private Uni<WhatIfQuestion> question(String programme, Optional<FrameCounts> guide, int runs) {
        return whatIfs.pool(programme)
                .chain(pool -> programmes
                        .find(programme)
                        .map(terms -> new WhatIfQuestion(
                                pool, guide.orElseGet(() -> terms.orElseThrow().guide()), runs)));
    }

    private Uni<WhatIf.Logged> simulate(String programme, WhatIfQuestion question, Actor by) {
        SimulatedSeed seed = seeds.next();
        return workers.compute(() -> question.simulate(seed))
                .map(outcome -> new WhatIf(
                        programme,
                        by.subject(),
                        by.leadingRole(),
                        clock.instant(),
                        question.guide(),
                        question.runs(),
                        seed,
                        outcome))
                .chain(whatIfs::log);
    }
}
