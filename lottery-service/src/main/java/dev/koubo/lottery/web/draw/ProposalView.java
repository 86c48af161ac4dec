package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.domain.plan.Ruling;
import dev.koubo.lottery.domain.plan.SeatPlanProposal;
import dev.koubo.lottery.web.Counts;
import dev.koubo.lottery.web.Times;
import dev.koubo.request.Roles;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Other frame numbers as everybody sees them: roles, and no person.
 *
 * @param seatsDecision Tokyo's decision that the seats may differ from the programme's (R49)
 * @param decision Tokyo's decision by which the proposal was approved
 * @param refusalReason why it was not
 */
record ProposalView(
        int proposal,
        State state,
        Counts guide,
        String reason,
        @Nullable String seatsDecision,
        String proposedByRole,
        @Nullable OffsetDateTime proposedAt,
        @Nullable String decision,
        @Nullable String refusalReason,
        @Nullable String ruledByRole,
        @Nullable OffsetDateTime ruledAt) {

    /** How far it has come. */
    enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    static ProposalView of(SeatPlanProposal proposal) {
        Ruling ruling = proposal.ruling().orElse(null);
        return new ProposalView(
                proposal.number(),
                state(ruling),
                Counts.of(proposal.wish().guide()),
                proposal.wish().reason(),
                proposal.wish().seatsDecision().orElse(null),
                Roles.SECRETARIAT,
                Times.of(proposal.proposedAt()),
                ruling instanceof Ruling.Approval approval ? approval.decision() : null,
                ruling instanceof Ruling.Refusal refusal ? refusal.reason() : null,
                ruling == null ? null : Roles.TOKYO,
                Times.of(ruling == null ? null : ruling.at()));
    }

    private static State state(@Nullable Ruling ruling) {
        return switch (ruling) {
            case null -> State.PROPOSED;
            case Ruling.Approval _ -> State.APPROVED;
            case Ruling.Refusal _ -> State.REFUSED;
        };
    }

    /** The same for staff, with the persons behind the roles. */
    record ForStaff(
            ProposalView proposal,
            String proposedBy,
            @Nullable String ruledBy) {

        static ForStaff of(SeatPlanProposal proposal) {
            return new ForStaff(
                    ProposalView.of(proposal),
                    proposal.proposedBy().subject(),
                    proposal.ruling().map(ruling -> ruling.by().subject()).orElse(null));
        }
    }
}
