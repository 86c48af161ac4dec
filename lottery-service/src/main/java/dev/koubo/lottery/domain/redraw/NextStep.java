package dev.koubo.lottery.domain.redraw;

import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import java.time.Instant;

/** What is to be done about the seats that nobody holds. */
public sealed interface NextStep {

    /** Every seat is held. */
    record Nothing() implements NextStep {}

    /** A draw is on its way, or somebody may still decline in time. */
    record Wait() implements NextStep {}

    /**
     * The seats are to be drawn again (R90).
     *
     * @param notBefore end of the common window
     */
    record Redraw(PlannedDraw plan, FrameCounts freed, Instant notBefore) implements NextStep {}

    /** The seats stay empty. */
    record StayEmpty(int seats, UnfilledReason reason) implements NextStep {}
}
