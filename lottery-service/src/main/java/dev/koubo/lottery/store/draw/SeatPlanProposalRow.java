package dev.koubo.lottery.store.draw;

import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.plan.PlanWish;
import dev.koubo.lottery.domain.plan.Ruling;
import dev.koubo.lottery.domain.plan.SeatPlanProposal;
import dev.koubo.lottery.domain.proof.FrameCounts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code seat_plan_proposal}. It is ruled on once; who writes it has locked the lottery. */
@Entity
@Table(name = "seat_plan_proposal")
class SeatPlanProposalRow {

    static final String ALL = "from SeatPlanProposalRow where key.draw in :draws order by key.number";

    /** Which proposal for which draw. */
    @Embeddable
    record Key(String draw, int number) {}

    @EmbeddedId
    private Key key;

    private String guide;

    private String reason;

    @Column(name = "seats_decision")
    private @Nullable String seatsDecision;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "approval_decision")
    private @Nullable String approvalDecision;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    @Column(name = "ruled_by")
    private @Nullable String ruledBy;

    @Column(name = "ruled_at")
    private @Nullable Instant ruledAt;

    protected SeatPlanProposalRow() {}

    SeatPlanProposalRow(String draw, SeatPlanProposal proposed) {
        PlanWish wish = proposed.wish();
        key = new Key(draw, proposed.number());
        guide = wish.guide().text();
        reason = wish.reason();
        seatsDecision = wish.seatsDecision().orElse(null);
        proposedBy = proposed.proposedBy().subject();
        proposedAt = proposed.proposedAt();
    }

    String draw() {
        return key.draw();
    }

    void take(Ruling ruling) {
        ruledBy = ruling.by().subject();
        ruledAt = ruling.at();
        switch (ruling) {
            case Ruling.Approval approval -> approvalDecision = approval.decision();
            case Ruling.Refusal refusal -> refusalReason = refusal.reason();
        }
    }

    SeatPlanProposal toProposal() {
        return new SeatPlanProposal(
                key.number(),
                new PlanWish(FrameCounts.parse(guide), reason, Optional.ofNullable(seatsDecision)),
                new Person(proposedBy, Party.SECRETARIAT),
                proposedAt,
                Optional.ofNullable(ruledBy).map(this::ruling));
    }

    private Ruling ruling(String subject) {
        Person by = new Person(subject, Party.TOKYO);
        Instant at = Objects.requireNonNull(ruledAt);
        return approvalDecision == null
                ? new Ruling.Refusal(by, Objects.requireNonNull(refusalReason), at)
                : new Ruling.Approval(by, approvalDecision, at);
    }
}
