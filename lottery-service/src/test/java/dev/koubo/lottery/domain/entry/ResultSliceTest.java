package dev.koubo.lottery.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.FrameCounts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which lines of a result a page is made of. */
class ResultSliceTest {

    private static final FrameCounts ENTRIES = new FrameCounts(6, 25, 50);
    private static final FrameCounts SELECTED = new FrameCounts(6, 11, 23);
    private static final EntryFilter ALL = new EntryFilter(Optional.empty(), Optional.empty());

    @Test
    void a_page_goes_through_the_frames_in_order() {
        assertThat(slices(ALL, null, 40))
                .containsExactly(
                        new ResultSlice(Frame.RW, 1, 6),
                        new ResultSlice(Frame.CM, 1, 25),
                        new ResultSlice(Frame.SO, 1, 9));
    }

    @Test
    void the_next_page_goes_on_behind_the_last_place_that_was_seen() {
        assertThat(slices(ALL, new ResultPlace(Frame.CM, 24), 40))
                .containsExactly(new ResultSlice(Frame.CM, 25, 1), new ResultSlice(Frame.SO, 1, 39));
        assertThat(slices(ALL, new ResultPlace(Frame.CM, 25), 40)).containsExactly(new ResultSlice(Frame.SO, 1, 40));
        assertThat(slices(ALL, new ResultPlace(Frame.SO, 50), 40)).isEmpty();
    }

    @Test
    void the_selected_are_the_first_places_of_each_frame_and_the_others_the_rest() {
        assertThat(slices(new EntryFilter(Optional.of(Frame.CM), Optional.of(true)), null, 40))
                .containsExactly(new ResultSlice(Frame.CM, 1, 11));
        assertThat(slices(new EntryFilter(Optional.empty(), Optional.of(false)), null, 40))
                .containsExactly(new ResultSlice(Frame.CM, 12, 14), new ResultSlice(Frame.SO, 24, 26));
    }

    @Test
    void a_frame_without_entries_is_left_out() {
        assertThat(ResultSlice.of(new FrameCounts(0, 2, 0), new FrameCounts(0, 1, 0), ALL, Optional.empty(), 40))
                .containsExactly(new ResultSlice(Frame.CM, 1, 2));
    }

    private static List<ResultSlice> slices(EntryFilter filter, @Nullable ResultPlace after, int limit) {
        return ResultSlice.of(ENTRIES, SELECTED, filter, Optional.ofNullable(after), limit);
    }
}
