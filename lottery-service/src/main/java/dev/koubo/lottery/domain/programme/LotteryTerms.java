package dev.koubo.lottery.domain.programme;

import dev.koubo.lottery.domain.TokyoTime;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.RedrawRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * The numbers and dates that a version of the definition gives the lottery.
 *
 * @param seats companies in total
 * @param guide the frames' numbers
 * @param closesAt end of the reception, exclusive
 * @param redrawCutOff last day on which a redraw may be opened and committed
 * @param withdrawalDays business days to decline in, after the notice's arrival
 * @param formDays business days to hand the forms in
 * @param deskCloses hour from which the telephone is not answered
 * @param beacon where the randomness comes from
 */
public record LotteryTerms(
        String programme,
        int version,
        int seats,
        FrameCounts guide,
        Instant closesAt,
        RedrawRule redraw,
        LocalDate redrawCutOff,
        int withdrawalDays,
        int formDays,
        LocalTime deskCloses,
        BeaconTerms beacon) {

    public LotteryTerms {
        // What was kept before there was a choice says nothing about it.
        beacon = Objects.requireNonNullElse(beacon, BeaconTerms.DEFAULT);
    }

    /** The first moment at which no redraw may be opened or committed any more (R97). */
    public Instant redrawsEndAt() {
        return TokyoTime.startOf(redrawCutOff.plusDays(1));
    }

    /** True from the first moment on at which no redraw may be opened or committed any more (R97). */
    public boolean redrawsHaveEnded(Instant now) {
        return !now.isBefore(redrawsEndAt());
    }
}
