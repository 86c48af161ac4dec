package dev.koubo.lottery.domain.redraw;

import static dev.koubo.lottery.domain.People.TERMS;
import static dev.koubo.lottery.domain.People.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.pool.Applicants;
import dev.koubo.lottery.domain.proof.Departure;
import dev.koubo.lottery.domain.proof.DepartureReason;
import dev.koubo.lottery.domain.proof.DrawChain;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Journal;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.ResultLine;
import dev.koubo.lottery.domain.proof.Seasons;
import dev.koubo.lottery.domain.selection.CommonWindow;
import dev.koubo.lottery.domain.selection.Holding;
import dev.koubo.lottery.domain.selection.PassedOver;
import dev.koubo.lottery.domain.selection.Seat;
import dev.koubo.lottery.domain.selection.Seating;
import dev.koubo.lottery.domain.selection.Selected;
import dev.koubo.lottery.domain.selection.WithdrawalWindow;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When seats are drawn again, and when they stay empty (R80, R90, R92, R93, R97). */
class AftermathTest {

    private static final Instant FRIDAY = tokyo("2025-07-04T10:00:00");
    private static final Instant WINDOW_END = tokyo("2025-07-09T00:00:00");
    private static final WithdrawalWindow WINDOW = WithdrawalWindow.after(FRIDAY, TERMS, BusinessCalendar.standard());

    private final EntryList list = Seasons.list(new FrameCounts(12, 12, 24), new Random(4));
    private final Randomness.Ceremony secrets = Seasons.ceremony(new Random(5));
    private final Manifest manifest = PlannedDraw.first(list, TERMS.guide())
            .manifest("cyber-2025", Seasons.announced(secrets), RedrawRule.FRESH_BEACON);
    private final PublishedDraw.Held first =
            new PublishedDraw.Held(list, manifest, secrets, DrawChain.result(List.of(), list, manifest, secrets));

    @Test
    void nothing_happens_while_every_seat_is_held() {
        assertThat(after().nextStep(WINDOW_END, TERMS)).isEqualTo(new NextStep.Nothing());
        assertThat(after(loser()).nextStep(WINDOW_END, TERMS))
                .as("who was not selected frees no seat")
                .isEqualTo(new NextStep.Nothing());
    }

    @Test
    void a_redraw_waits_for_the_end_of_the_common_window() {
        Aftermath freed = after(winner());
        assertThat(freed.nextStep(WINDOW_END.minusMillis(1), TERMS)).isEqualTo(new NextStep.Wait());
        assertThat(freed.nextStep(WINDOW_END, TERMS)).isInstanceOfSatisfying(NextStep.Redraw.class, redraw -> {
            assertThat(redraw.notBefore()).isEqualTo(WINDOW_END);
            assertThat(redraw.freed().total()).isEqualTo(1);
            assertThat(redraw.plan().number()).isEqualTo(1);
        });
    }

    @Test
    void a_redraw_waits_for_a_notice_that_has_not_arrived() {
        Aftermath waiting = new Aftermath(
                chain(winner()),
                CommonWindow.of(List.of(Selected.by(seats(chain(winner())).getFirst()))));
        assertThat(waiting.nextStep(WINDOW_END.plusSeconds(86_400), TERMS)).isEqualTo(new NextStep.Wait());
        assertThat(waiting.nextStep(tokyo("2025-07-17T23:59:59"), TERMS)).isEqualTo(new NextStep.Wait());
        assertThat(waiting.nextStep(tokyo("2025-07-18T00:00:00"), TERMS))
                .as("after the cut-off nothing can be waited for")
                .isEqualTo(new NextStep.StayEmpty(1, UnfilledReason.CUT_OFF));
    }

    @Test
    void redraws_are_possible_until_the_end_of_the_cut_off_day() {
        Aftermath freed = after(winner());
        assertThat(freed.nextStep(tokyo("2025-07-17T23:59:59"), TERMS)).isInstanceOf(NextStep.Redraw.class);
        assertThat(freed.nextStep(tokyo("2025-07-18T00:00:00"), TERMS))
                .isEqualTo(new NextStep.StayEmpty(1, UnfilledReason.CUT_OFF));
    }

    @Test
    void a_seat_stays_empty_when_nobody_is_left_to_draw() {
        EntryLine[] leaving = list.lines().stream()
                .filter(line -> !first.selected().contains(line.label()) || line.equals(winner()))
                .toArray(EntryLine[]::new);
        assertThat(after(leaving).nextStep(WINDOW_END, TERMS))
                .isEqualTo(new NextStep.StayEmpty(1, UnfilledReason.POOL_EXHAUSTED));
    }

    @Test
    void who_left_before_the_result_is_passed_over_and_told_nothing() {
        Journal journal = chain(winner(), loser()).journal();
        Seating.Slice seating = whole(new Seating(first, journal, true));
        assertThat(seating.seats()).hasSize(39).noneMatch(seat -> seat.entry().equals(winner()));
        assertThat(seating.passedOver()).extracting(PassedOver::entry).containsExactly(winner());
        assertThat(seating.notSelected())
                .hasSize(7)
                .noneMatch(line -> line.entry().equals(loser()));
    }

    @Test
    void r85_everybody_is_told_by_the_first_draw_that_could_be_held_and_by_a_redraw_those_whom_it_selects() {
        Journal journal = chain().journal();
        assertThat(new Seating(first, journal, true).slices().flatMap(List::stream))
                .hasSize(48);
        assertThat(new Seating(first, journal, false).slices().flatMap(List::stream))
                .hasSize(40)
                .allMatch(ResultLine::selected);
    }

    private EntryLine winner() {
        return first.result().lines().getFirst().entry();
    }

    private EntryLine loser() {
        return first.result().lines().getLast().entry();
    }

    private DrawChain chain(EntryLine... leaving) {
        List<Departure> departures = List.of(leaving).stream()
                .map(line -> new Departure(FRIDAY, DepartureReason.WITHDRAWN, line))
                .toList();
        return new DrawChain(List.of(first), Journal.of(manifest.hash(), departures));
    }

    private Aftermath after(EntryLine... leaving) {
        DrawChain chain = chain(leaving);
        List<Holding> holding = seats(chain).stream()
                .<Holding>map(seat -> new Selected(seat, Optional.of(WINDOW), false))
                .toList();
        return new Aftermath(chain, CommonWindow.of(holding));
    }

    private List<Seat> seats(DrawChain chain) {
        return whole(new Seating(first, chain.journal(), true)).seats();
    }

    private Seating.Slice whole(Seating seating) {
        return seating.of(seating.slices().flatMap(List::stream).toList(), applicants());
    }

    private Applicants applicants() {
        Map<EntryLabel, ApplicationId> applications = new HashMap<>();
        list.lines()
                .forEach(line -> applications.put(line.label(), new ApplicationId(new UUID(0, applications.size()))));
        return new Applicants(applications);
    }
}
