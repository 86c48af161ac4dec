package dev.koubo.lottery.domain.plan;

import dev.koubo.lottery.domain.proof.FrameCounts;
import java.util.Optional;

/**
 * Other frame numbers than those of the definition, and why (R55).
 *
 * @param reason why, in words that are published
 * @param seatsDecision Tokyo's decision by which the numbers may add up to something else than the programme's seats (R49)
 */
public record PlanWish(FrameCounts guide, String reason, Optional<String> seatsDecision) {

    /** True if the numbers add up to the programme's seats, or Tokyo decided otherwise (R49). */
    public boolean addsUpTo(int seats) {
        return guide.total() == seats || (guide.total() > 0 && seatsDecision.isPresent());
    }
}
