package dev.koubo.lottery.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seats by frame and how they move (R57, R76 to R79, R93). */
class SeatPlanTest {

    private static final FrameCounts GUIDE = new FrameCounts(10, 10, 20);

    @ParameterizedTest
    @CsvSource({
        "25, 30, 60, 10, 10, 20",
        "6, 25, 50, 6, 11, 23",
        "15, 15, 12, 14, 14, 12",
        "11, 5, 25, 11, 5, 24",
        "3, 4, 60, 3, 4, 33",
        "30, 30, 5, 18, 17, 5",
        "12, 9, 15, 12, 9, 15",
        "20, 20, 0, 20, 20, 0"
    })
    void seats_that_a_frame_cannot_fill_go_to_the_others_by_webster(int rw, int cm, int so, int r, int c, int s) {
        assertThat(SeatPlan.first(GUIDE, new FrameCounts(rw, cm, so)).seats()).isEqualTo(new FrameCounts(r, c, s));
    }

    @ParameterizedTest
    @CsvSource({"20, 20, 0, false", "20, 20, 1, true", "12, 9, 15, false", "0, 0, 41, true", "0, 0, 40, false"})
    void lots_are_drawn_exactly_when_more_than_forty_are_eligible(int rw, int cm, int so, boolean contested) {
        PlannedDraw draw = PlannedDraw.first(Seasons.list(new FrameCounts(rw, cm, so), new Random(1)), GUIDE);
        assertThat(draw.contested()).isEqualTo(contested);
    }

    @Test
    void a_freed_seat_stays_in_its_frame_while_somebody_is_there() {
        SeatPlan plan =
                SeatPlan.redraw(GUIDE, new FrameCounts(5, 5, 5), new FrameCounts(2, 0, 1), new FrameCounts(0, 1, 3));
        assertThat(plan.seats()).isEqualTo(new FrameCounts(2, 0, 1));
        assertThat(plan.extras()).isEqualTo(FrameCounts.ZERO);
    }

    @Test
    void extra_seats_of_earlier_draws_count_when_a_seat_moves() {
        FrameCounts nobodyInRetail = new FrameCounts(0, 5, 5);
        FrameCounts oneFreedInRetail = new FrameCounts(1, 0, 0);
        assertThat(SeatPlan.redraw(GUIDE, nobodyInRetail, oneFreedInRetail, FrameCounts.ZERO)
                        .seats())
                .isEqualTo(new FrameCounts(0, 0, 1));
        assertThat(SeatPlan.redraw(GUIDE, nobodyInRetail, oneFreedInRetail, new FrameCounts(0, 1, 3))
                        .seats())
                .isEqualTo(new FrameCounts(0, 1, 0));
    }

    @Test
    void a_seat_stays_empty_when_nobody_is_left_in_any_frame() {
        SeatPlan plan = SeatPlan.redraw(GUIDE, new FrameCounts(0, 1, 0), new FrameCounts(1, 1, 1), FrameCounts.ZERO);
        assertThat(plan.seats()).isEqualTo(new FrameCounts(0, 1, 0));
        assertThat(plan.unfilled()).isEqualTo(2);
    }

    @Test
    void no_frame_gets_more_than_its_entries_and_no_seat_stays_empty_while_somebody_waits() {
        Cases.ofEntries(2_000, 100, entries -> {
            SeatPlan plan = SeatPlan.first(GUIDE, entries);
            assertThat(plan.seats().atMost(entries)).isEqualTo(plan.seats());
            assertThat(plan.seats().total()).isEqualTo(Math.min(40, entries.total()));
            assertThat(plan.unfilled()).isEqualTo(40 - plan.seats().total());
            assertThat(plan.seats()).isEqualTo(GUIDE.atMost(entries).plus(plan.extras()));
        });
    }

    @Test
    void one_more_entry_in_a_frame_never_takes_a_seat_from_that_frame() {
        Cases.ofEntries(2_000, 60, entries -> {
            SeatPlan before = SeatPlan.first(GUIDE, entries);
            for (Frame frame : Frame.values()) {
                SeatPlan after = SeatPlan.first(GUIDE, entries.oneMore(frame));
                assertThat(after.seats().of(frame))
                        .isGreaterThanOrEqualTo(before.seats().of(frame));
            }
        });
    }
}
