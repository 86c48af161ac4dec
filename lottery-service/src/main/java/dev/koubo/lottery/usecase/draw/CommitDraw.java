package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.draw.Committed;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.draw.Revealed;
import dev.koubo.lottery.domain.plan.SeatPlanning;
import dev.koubo.lottery.usecase.Announcements;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Binds and publishes everything of a draw but its randomness (R81). */
@ApplicationScoped
public class CommitDraw {

    private final DrawSteps steps;
    private final SeatPlanProposals proposals;
    private final Announcements announcements;
    private final InstantSource clock;

    CommitDraw(DrawSteps steps, SeatPlanProposals proposals, Announcements announcements, InstantSource clock) {
        this.steps = steps;
        this.proposals = proposals;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Uni<Decision<Draw>> of(String programme, int draw) {
        return steps.take(
                programme,
                draw,
                found -> proposals
                        .of(programme, draw)
                        .map(proposed -> new SeatPlanning(found, proposed).commit(clock.instant())),
                committed -> announcements.announce(told(programme, committed)));
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
