package dev.koubo.lottery.domain.whatif;

import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.SeatPlan;
import java.util.List;

/**
 * What came out.
 *
 * @param shareWithEveryIndustry share of the runs in which each industry of the pool had at least one company (R56)
 */
public record WhatIfOutcome(
        FrameCounts entries, SeatPlan plan, List<IndustryOutlook> industries, double shareWithEveryIndustry) {

    public WhatIfOutcome {
        industries = List.copyOf(industries);
    }
}
