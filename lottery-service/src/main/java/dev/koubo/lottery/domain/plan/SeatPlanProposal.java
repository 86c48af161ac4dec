package dev.koubo.lottery.domain.plan;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.plan.Ruling.Approval;
import dev.koubo.lottery.domain.plan.Ruling.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * That the seats should be planned by other numbers: proposed by the secretariat, ruled on by Tokyo (R55).
 *
 * @param number from 1 within its draw
 * @param ruling nothing while it is undecided
 */
public record SeatPlanProposal(
        int number, PlanWish wish, Person proposedBy, Instant proposedAt, Optional<Ruling> ruling) {

    /** True until Tokyo has ruled. */
    public boolean isOpen() {
        return ruling.isEmpty();
    }

    /** True if Tokyo agreed. */
    public boolean isApproved() {
        return ruling.filter(Approval.class::isInstance).isPresent();
    }

    /** Tokyo agrees, through another person. */
    Decision<SeatPlanProposal> approve(Person by, String decision, Instant now) {
        boolean same = ruling.filter(Approval.class::isInstance)
                .map(Approval.class::cast)
                .filter(approval -> approval.decision().equals(decision))
                .isPresent();
        return rule(by, same, new Approval(by, decision, now));
    }

    /** Tokyo does not agree. */
    Decision<SeatPlanProposal> refuse(Person by, String reason, Instant now) {
        boolean same = ruling.filter(Refusal.class::isInstance).isPresent();
        return rule(by, same, new Refusal(by, reason, now));
    }

    /** True if it may still lead, or has led, to the seats being planned so. */
    boolean standsFor(PlanWish other) {
        return wish.equals(other) && (isOpen() || isApproved());
    }

    private Decision<SeatPlanProposal> rule(Person by, boolean same, Ruling now) {
        if (same) {
            return Decision.standing(this);
        }
        return isOpen() && by.isIndependentOf(proposedBy)
                ? Decision.accepted(new SeatPlanProposal(number, wish, proposedBy, proposedAt, Optional.of(now)))
                : Decision.refused(Rulebook.R55);
    }
}
