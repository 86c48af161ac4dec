package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.plan.SeatPlanProposal;
import dev.koubo.lottery.domain.plan.SeatPlanning;
import dev.koubo.lottery.usecase.Announcements;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** Takes Tokyo's ruling on other frame numbers; a yes plans the seats anew and is told (R55). */
@ApplicationScoped
public class RuleOnSeatPlan {

    private final DrawSteps steps;
    private final SeatPlanProposals proposals;
    private final Announcements announcements;
    private final InstantSource clock;

    RuleOnSeatPlan(DrawSteps steps, SeatPlanProposals proposals, Announcements announcements, InstantSource clock) {
        this.steps = steps;
        this.proposals = proposals;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @param decision id of Tokyo's decision */
    public Uni<Decision<Draw>> approve(String programme, int draw, int proposal, Person by, String decision) {
        return steps.take(
                programme,
                draw,
                found -> rule(programme, found, all -> all.approve(proposal, by, decision, clock.instant())),
                planned -> tell(programme, proposal, planned));
    }

    /** @param reason why not */
    public Uni<Decision<Draw>> refuse(String programme, int draw, int proposal, Person by, String reason) {
        return steps.take(
                programme,
                draw,
                found -> rule(programme, found, all -> all.refuse(proposal, by, reason, clock.instant())),
                _ -> Uni.createFrom().voidItem());
    }

    private Uni<Decision<Draw>> rule(
            String programme, Draw draw, Function<SeatPlanning, Decision<SeatPlanProposal>> ruling) {
        int number = draw.plan().number();
        return proposals
                .of(programme, number)
                .map(all -> ruling.apply(new SeatPlanning(draw, all)))
                .call(decision -> decision instanceof Decision.Accepted<SeatPlanProposal>(var ruled)
                        ? proposals.save(programme, number, ruled)
                        : Uni.createFrom().voidItem())
                .map(decision ->
                        decision instanceof Decision.Accepted<SeatPlanProposal>(var ruled) && ruled.isApproved()
                                ? draw.replan(ruled.wish().guide())
                                : decision.map(_ -> draw));
    }

    private Uni<Void> tell(String programme, int proposal, Versioned<Draw> planned) {
        int draw = planned.state().plan().number();
        return proposals
                .of(programme, draw)
                .chain(all -> announcements.announce(List.of(new Fact.SeatPlanApproved(
                        programme,
                        draw,
                        planned.version(),
                        all.get(proposal - 1),
                        planned.state().plan()))));
    }
}
