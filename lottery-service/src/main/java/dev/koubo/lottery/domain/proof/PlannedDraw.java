package dev.koubo.lottery.domain.proof;

import java.util.Optional;

/**
 * The next draw as everything before it determines it: only the beacon is still open.
 *
 * @param number 0 for the first draw, then without a gap
 * @param parent hash of the result before
 * @param journal chain hash of the last journal line that counts
 */
public record PlannedDraw(
        int number,
        Optional<Sha256> parent,
        Optional<Sha256> journal,
        EntryList list,
        FrameCounts guide,
        SeatPlan plan) {

    /** The first draw of a programme. */
    public static PlannedDraw first(EntryList list, FrameCounts guide) {
        return new PlannedDraw(
                0, Optional.empty(), Optional.empty(), list, guide, SeatPlan.first(guide, list.counts()));
    }

    /** True if more want a seat than there are seats, so that lots decide (R76). */
    public boolean contested() {
        return !plan.fitsAll(list.counts());
    }

    /** The manifest that commits to this plan. */
    public Manifest manifest(String programme, Beacon beacon, RedrawRule redraw) {
        return new Manifest(
                programme, number, parent, journal, list.hash(), list.size(), guide, plan.seats(), beacon, redraw);
    }
}
