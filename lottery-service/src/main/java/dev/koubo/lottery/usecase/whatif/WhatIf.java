package dev.koubo.lottery.usecase.whatif;

import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.whatif.SimulatedSeed;
import dev.koubo.lottery.domain.whatif.WhatIfOutcome;
import java.time.Instant;

/**
 * One trial as it stands in the log: who, when, what was asked and what came out. With the seed it can be repeated.
 *
 * @param askedBy subject of the person
 * @param askedRole the role it acted in
 */
public record WhatIf(
        String programme,
        String askedBy,
        String askedRole,
        Instant askedAt,
        FrameCounts guide,
        int runs,
        SimulatedSeed seed,
        WhatIfOutcome outcome) {

    /** A trial with its place in the log; a later one has a larger number. */
    public record Logged(long number, WhatIf trial) {}
}
