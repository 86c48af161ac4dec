package dev.koubo.lottery.domain.whatif;

import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.SeatPlan;
import java.util.List;

/**
 * What is tried out.
 *
 * @param pool the frozen pool by frame and industry
 * @param guide the frames' numbers
 * @param runs how many draws are simulated, at least 1
 */
public record WhatIfQuestion(List<PoolGroup> pool, FrameCounts guide, int runs) {

    public WhatIfQuestion {
        pool = List.copyOf(pool);
        if (runs < 1) {
            throw new IllegalArgumentException("Nothing is learnt from %d runs".formatted(runs));
        }
    }

    /** How many entries stand in each frame. */
    public FrameCounts entries() {
        return FrameCounts.each(frame -> pool.stream()
                .filter(group -> group.frame() == frame)
                .mapToInt(PoolGroup::entries)
                .sum());
    }

    /** The seats of each frame: they depend on counts alone (R57). */
    public SeatPlan plan() {
        return SeatPlan.first(guide, entries());
    }

    /** Simulates the draws; the same seed leads to the same outcome. */
    public WhatIfOutcome simulate(SimulatedSeed seed) {
        return new Simulation(this, new SimulatedDice(seed)).outcome();
    }
}
