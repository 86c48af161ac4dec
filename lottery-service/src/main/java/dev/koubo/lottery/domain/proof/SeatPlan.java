package dev.koubo.lottery.domain.proof;

import org.jspecify.annotations.Nullable;

/**
 * How many seats each frame has in a draw. It depends on counts alone, so it is known before the draw (R55, R57).
 *
 * @param seats seats of each frame, never more than its entries
 * @param extras of those, the seats that moved in from another frame
 * @param unfilled seats for which there is no entry left
 */
public record SeatPlan(FrameCounts seats, FrameCounts extras, int unfilled) {

    /** The plan of the first draw: the guide numbers, and what a frame cannot fill moves. */
    public static SeatPlan first(FrameCounts guide, FrameCounts entries) {
        return move(guide, entries, guide, FrameCounts.ZERO);
    }

    /**
     * The plan of a redraw: a freed seat stays in its frame as long as somebody is there, and then moves (R93).
     *
     * @param freed seats to fill, in the frame of the company that gave each back
     * @param extrasSoFar the seats that moved into each frame in all draws before
     */
    public static SeatPlan redraw(FrameCounts guide, FrameCounts entries, FrameCounts freed, FrameCounts extrasSoFar) {
        return move(guide, entries, freed, extrasSoFar);
    }

    /** True if everybody has a seat, so that no lots are drawn (R76, R77). */
    public boolean fitsAll(FrameCounts entries) {
        return seats.equals(entries);
    }

    private static SeatPlan move(FrameCounts guide, FrameCounts entries, FrameCounts wanted, FrameCounts extrasSoFar) {
        FrameCounts seats = wanted.atMost(entries);
        FrameCounts extras = FrameCounts.ZERO;
        for (int left = wanted.total() - seats.total(); left > 0; left--) {
            Frame next = nextFrame(guide, entries, seats, extrasSoFar.plus(extras));
            if (next == null) {
                return new SeatPlan(seats, extras, left);
            }
            seats = seats.oneMore(next);
            extras = extras.oneMore(next);
        }
        return new SeatPlan(seats, extras, 0);
    }

    /** By Webster: the largest guide number over twice the extra seats plus one; a tie goes to the earlier frame. */
    private static @Nullable Frame nextFrame(
            FrameCounts guide, FrameCounts entries, FrameCounts seats, FrameCounts extras) {
        Frame best = null;
        for (Frame frame : Frame.values()) {
            if (seats.of(frame) < entries.of(frame) && (best == null || ahead(frame, best, guide, extras))) {
                best = frame;
            }
        }
        return best;
    }

    private static boolean ahead(Frame frame, Frame other, FrameCounts guide, FrameCounts extras) {
        return guide.of(frame) * (2L * extras.of(other) + 1) > guide.of(other) * (2L * extras.of(frame) + 1);
    }
}
