package dev.koubo.lottery.web.draw;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.koubo.lottery.domain.plan.PlanWish;
import dev.koubo.lottery.domain.proof.FrameCounts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Other frame numbers.
 *
 * @param reason why; it is published
 * @param seatsDecision id of Tokyo's decision, needed if the numbers do not add up to the programme's seats (R49)
 */
record SeatPlanProposalRequest(
        @NotNull @Valid Guide guide,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(min = 1, max = 100) String seatsDecision) {

    /** A number for each frame. */
    record Guide(
            @JsonProperty("RW") @NotNull @Min(0) @Max(MOST) Integer rw,
            @JsonProperty("CM") @NotNull @Min(0) @Max(MOST) Integer cm,
            @JsonProperty("SO") @NotNull @Min(0) @Max(MOST) Integer so) {

        private static final int MOST = 100_000;

        FrameCounts toCounts() {
            return new FrameCounts(rw, cm, so);
        }
    }

    PlanWish toWish() {
        return new PlanWish(guide.toCounts(), reason.strip(), Optional.ofNullable(seatsDecision));
    }
}
