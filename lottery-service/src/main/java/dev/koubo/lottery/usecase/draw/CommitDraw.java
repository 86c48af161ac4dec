package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.draw.Committed;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.draw.Revealed;
import dev.koubo.lottery.domain.plan.SeatPlanProposal;
import dev.koubo.lottery.domain.plan.SeatPlanning;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.usecase.Announcements;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.programme.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Binds and publishes everything of a draw but its randomness (R81). */
@ApplicationScoped
public class CommitDraw {

    private final DrawSteps steps;
    private final SeatPlanProposals proposals;
    private final Programmes programmes;
    private final RandomnessSources sources;
    private final RoundTimers timers;
    private final Announcements announcements;
    private final InstantSource clock;

    CommitDraw(
            DrawSteps steps,
            SeatPlanProposals proposals,
            Programmes programmes,
            RandomnessSources sources,
            RoundTimers timers,
            Announcements announcements,
            InstantSource clock) {
        this.steps = steps;
        this.proposals = proposals;
        this.programmes = programmes;
        this.sources = sources;
        this.timers = timers;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @param announced when the randomness of a first draw by drand comes into being */
    public Uni<Decision<Draw>> of(String programme, int draw, Optional<Instant> announced) {
        return steps.take(
                programme,
                draw,
                found -> programmes
                        .find(programme)
                        .chain(terms -> proposals
                                .of(programme, draw)
                                .map(proposed -> commit(found, proposed, terms.orElseThrow(), announced))),
                committed ->
                        announcements.announce(told(programme, committed)).chain(() -> await(programme, committed)));
    }

    private Decision<Draw> commit(
            Draw draw, List<SeatPlanProposal> proposed, LotteryTerms terms, Optional<Instant> announced) {
        Instant now = clock.instant();
        return draw.redrawsEnd(now, terms)
                .then(open -> new SeatPlanning(open, proposed)
                        .commit(now, kind -> sources.of(kind).rule(terms, announced)));
    }

    private Uni<Void> await(String programme, Versioned<Draw> draw) {
        return draw.state() instanceof Committed committed
                ? committed
                        .commitment()
                        .roundAt()
                        .map(at -> timers.roundDue(programme, committed.plan().number(), at))
                        .orElseGet(() -> Uni.createFrom().voidItem())
                : Uni.createFrom().voidItem();
    }

    private static List<Fact> told(String programme, Versioned<Draw> draw) {
        int number = draw.state().plan().number();
        return switch (draw.state()) {
            case Committed committed ->
                List.of(new Fact.DrawCommitted(programme, number, draw.version(), committed.commitment()));
            case Revealed known ->
                List.of(new Fact.DrawCommitted(programme, number, draw.version(), known.commitment()));
            case Draw other -> throw new IllegalStateException("A commitment does not lead to " + other.getClass());
        };
    }
}
