package dev.koubo.lottery.usecase.redraw;

import dev.koubo.lottery.domain.proof.DrawChain;
import dev.koubo.lottery.domain.redraw.Aftermath;
import dev.koubo.lottery.domain.redraw.Lottery;
import dev.koubo.lottery.domain.redraw.NextStep;
import dev.koubo.lottery.domain.redraw.Settlement;
import dev.koubo.lottery.usecase.Announcements;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.programme.Programmes;
import dev.koubo.request.Workers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Finds out what is to be done about the seats that nobody holds, and tells it once (R90, R93, R97). */
@ApplicationScoped
public class Settling {

    private final Lotteries lotteries;
    private final Programmes programmes;
    private final Chains chains;
    private final Holders holders;
    private final Announcements announcements;
    private final Workers workers;
    private final InstantSource clock;

    Settling(
            Lotteries lotteries,
            Programmes programmes,
            Chains chains,
            Holders holders,
            Announcements announcements,
            Workers workers,
            InstantSource clock) {
        this.lotteries = lotteries;
        this.programmes = programmes;
        this.chains = chains;
        this.holders = holders;
        this.announcements = announcements;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * Looks at the seats of a lottery that the caller has locked. As long as somebody may still decline in time, and a redraw is
     * still possible, nothing can follow, and no list is read.
     */
    public Uni<Void> settle(String programme) {
        return mayFollow(programme)
                .chain(may -> may
                        ? nextStep(programme).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private Uni<Boolean> mayFollow(String programme) {
        return holders.window(programme)
                .chain(window -> programmes
                        .find(programme)
                        .map(terms -> window.hasEnded(clock.instant())
                                || terms.orElseThrow().redrawsHaveEnded(clock.instant())));
    }

    /** As {@link #settle}, and says in any case what is to be done. */
    public Uni<NextStep> nextStep(String programme) {
        return chains.settled(programme)
                .chain(chain -> chain.map(settled -> nextStep(programme, settled))
                        .orElseGet(() -> Uni.createFrom().item(new NextStep.Wait())));
    }

    private Uni<NextStep> nextStep(String programme, DrawChain chain) {
        return holders.window(programme)
                .chain(window -> programmes
                        .find(programme)
                        .chain(terms -> workers.compute(
                                () -> new Aftermath(chain, window).nextStep(clock.instant(), terms.orElseThrow()))))
                .call(step -> lotteries.lock(programme).chain(lottery -> tell(lottery.orElseThrow(), step)));
    }

    private Uni<Void> tell(Lottery lottery, NextStep step) {
        return switch (Settlement.of(lottery, step)) {
            case Settlement.Unchanged _ -> Uni.createFrom().voidItem();
            case Settlement.RedrawCalled(var called, var freed, var notBefore) ->
                save(called, new Fact.RedrawRequired(called, freed, notBefore));
            case Settlement.SeatsLost(var lost, var seats, var reason) ->
                save(lost, new Fact.SeatUnfilled(lost, seats, reason));
        };
    }

    private Uni<Void> save(Lottery changed, Fact fact) {
        return lotteries.save(changed).chain(() -> announcements.announce(List.of(fact)));
    }
}
