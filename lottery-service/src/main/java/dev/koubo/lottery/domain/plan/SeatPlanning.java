package dev.koubo.lottery.domain.plan;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.draw.BeaconRule;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.programme.BeaconKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A draw and what was proposed for its seats so far.
 *
 * @param proposals in order, numbered from 1; only the last one may be undecided
 */
public record SeatPlanning(Draw draw, List<SeatPlanProposal> proposals) {

    public SeatPlanning {
        proposals = List.copyOf(proposals);
    }

    /**
     * The secretariat proposes other numbers, one proposal at a time and before the commitment (R49, R55).
     *
     * @param seats how many companies the programme has room for
     */
    public Decision<SeatPlanProposal> propose(PlanWish wish, Person by, int seats, Instant now) {
        Optional<SeatPlanProposal> last = proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.getLast());
        if (last.filter(proposal -> proposal.standsFor(wish)).isPresent()) {
            return Decision.standing(last.get());
        }
        if (by.party() != Party.SECRETARIAT || isOpen()) {
            return Decision.refused(Rulebook.R55);
        }
        if (!wish.addsUpTo(seats)) {
            return Decision.refused(Rulebook.R49);
        }
        return draw.replan(wish.guide())
                .map(_ -> new SeatPlanProposal(proposals.size() + 1, wish, by, now, Optional.empty()));
    }

    /**
     * Tokyo approves a proposal through another person; the draw is planned anew (R55).
     *
     * @param decision id of Tokyo's decision
     */
    public Decision<SeatPlanProposal> approve(int number, Person by, String decision, Instant now) {
        return find(number).map(proposal -> proposal.approve(by, decision, now)).orElse(Decision.unknown());
    }

    /** Tokyo declines a proposal; the plan stays as it is. */
    public Decision<SeatPlanProposal> refuse(int number, Person by, String reason, Instant now) {
        return find(number).map(proposal -> proposal.refuse(by, reason, now)).orElse(Decision.unknown());
    }

    /** The draw is committed, unless a proposal waits for its ruling (R55, R81). */
    public Decision<Draw> commit(Instant now, Function<BeaconKind, BeaconRule> rules) {
        return isOpen() ? Decision.refused(Rulebook.R55) : draw.commit(now, rules);
    }

    private boolean isOpen() {
        return proposals.stream().anyMatch(SeatPlanProposal::isOpen);
    }

    private Optional<SeatPlanProposal> find(int number) {
        return proposals.stream()
                .filter(proposal -> proposal.number() == number)
                .findFirst();
    }
}
