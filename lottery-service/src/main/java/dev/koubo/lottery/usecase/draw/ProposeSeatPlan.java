package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.plan.PlanWish;
import dev.koubo.lottery.domain.plan.SeatPlanProposal;
import dev.koubo.lottery.domain.plan.SeatPlanning;
import dev.koubo.lottery.usecase.programme.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Proposes other frame numbers for the first draw (R49, R55). */
@ApplicationScoped
public class ProposeSeatPlan {

    private final DrawSteps steps;
    private final SeatPlanProposals proposals;
    private final Programmes programmes;
    private final InstantSource clock;

    ProposeSeatPlan(DrawSteps steps, SeatPlanProposals proposals, Programmes programmes, InstantSource clock) {
        this.steps = steps;
        this.proposals = proposals;
        this.programmes = programmes;
        this.clock = clock;
    }

    public Uni<Decision<Draw>> of(String programme, int draw, PlanWish wish, Person by) {
        return steps.take(
                programme,
                draw,
                found -> decide(programme, found, wish, by)
                        .call(decision -> decision instanceof Decision.Accepted<SeatPlanProposal>(var proposed)
                                ? proposals.add(programme, draw, proposed)
                                : Uni.createFrom().voidItem())
                        .map(decision -> decision.map(_ -> found)),
                _ -> Uni.createFrom().voidItem());
    }

    private Uni<Decision<SeatPlanProposal>> decide(String programme, Draw draw, PlanWish wish, Person by) {
        return programmes
                .find(programme)
                .chain(terms -> proposals
                        .of(programme, draw.plan().number())
                        .map(all -> new SeatPlanning(draw, all)
                                .propose(wish, by, terms.orElseThrow().seats(), clock.instant())));
    }
}
