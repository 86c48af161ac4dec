package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.draw.Source;
import dev.koubo.lottery.domain.plan.SeatPlanProposal;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.proof.VoidReason;
import dev.koubo.lottery.domain.selection.PassedOver;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A draw without its lists, for reading.
 *
 * @param extras of the seats, those that moved in from another frame
 * @param unfilled seats for which there is no entry
 * @param promises commitments to the secrets of a ceremony
 * @param expiredAt when redraws ended and the draw with them, uncommitted
 * @param windowEnd end of the common window that a redraw follows
 * @param roundAt when the public round is signed that the draw is bound to
 * @param voidProposed why the secretariat would give the draw up, as long as Tokyo has not agreed
 * @param revealed whose secret is known already; the secrets themselves stay in the bundle
 */
public record DrawSheet(
        String programme,
        int number,
        DrawState state,
        long version,
        Source source,
        FrameCounts entries,
        Sha256 listHash,
        FrameCounts guide,
        FrameCounts seats,
        FrameCounts extras,
        int unfilled,
        Map<Party, Sha256> promises,
        Set<Party> revealed,
        Optional<Manifest> manifest,
        Optional<Instant> expiredAt,
        Optional<Instant> committedAt,
        Optional<Instant> windowEnd,
        Optional<Instant> roundAt,
        Optional<Instant> executedAt,
        Optional<Sha256> resultHash,
        Optional<FrameCounts> selected,
        Optional<Instant> approvedAt,
        Optional<VoidReason> voidProposed,
        Optional<VoidReason> voidReason,
        Optional<Instant> voidedAt,
        List<PassedOver> passedOver,
        List<SeatPlanProposal> proposals) {

    /** True if the draw's public round exists by now, and nobody has given it to us yet. */
    public boolean missesRound(Instant now) {
        return state == DrawState.COMMITTED
                && roundAt.map(at -> !now.isBefore(at)).orElse(false);
    }

    /** True if lots are drawn. */
    public boolean held() {
        return source != Source.NONE;
    }
}
