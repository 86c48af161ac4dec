package dev.koubo.lottery.domain.entry;

import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.FrameCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of a result that follow each other.
 *
 * @param from the first one's place within its frame
 * @param count how many, at least 1
 */
public record ResultSlice(Frame frame, int from, int count) {

    /**
     * The slices that answer a filter, in the order of the result. Nothing is read for it: the selected entries of a frame
     * are its first places.
     *
     * @param entries how many stand in each frame
     * @param selected how many of them were selected
     * @param after the last place that was seen
     * @param limit how many lines at most
     */
    public static List<ResultSlice> of(
            FrameCounts entries, FrameCounts selected, EntryFilter filter, Optional<ResultPlace> after, int limit) {
        List<ResultSlice> slices = new ArrayList<>();
        int left = limit;
        for (Frame frame : Frame.values()) {
            int first = Math.max(firstOf(frame, selected, filter), firstAfter(frame, after));
            int last = lastOf(frame, entries, selected, filter);
            int count = Math.min(last - first + 1, left);
            if (count > 0) {
                slices.add(new ResultSlice(frame, first, count));
                left -= count;
            }
        }
        return slices;
    }

    private static int firstOf(Frame frame, FrameCounts selected, EntryFilter filter) {
        return filter.selected().orElse(true) ? 1 : selected.of(frame) + 1;
    }

    private static int lastOf(Frame frame, FrameCounts entries, FrameCounts selected, EntryFilter filter) {
        if (filter.frame().isPresent() && filter.frame().get() != frame) {
            return 0;
        }
        return filter.selected().orElse(false) ? selected.of(frame) : entries.of(frame);
    }

    private static int firstAfter(Frame frame, Optional<ResultPlace> after) {
        return after.map(seen -> switch (Integer.signum(frame.compareTo(seen.frame()))) {
                    case -1 -> Integer.MAX_VALUE;
                    case 0 -> seen.place() + 1;
                    default -> 1;
                })
                .orElse(1);
    }
}
