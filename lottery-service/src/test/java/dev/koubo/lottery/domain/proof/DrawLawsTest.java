package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every draw, whatever its input. */
class DrawLawsTest {

    private static final FrameCounts GUIDE = new FrameCounts(10, 10, 20);

    @Test
    void the_order_of_the_input_changes_nothing() {
        Cases.ofSeeds(100, seed -> {
            Random random = new Random(seed);
            EntryList list = Seasons.list(new FrameCounts(20, 15, 40), random);
            List<EntryLine> shuffled = new ArrayList<>(list.lines());
            Collections.shuffle(shuffled, random);
            assertThat(EntryList.of(shuffled).bytes()).isEqualTo(list.bytes());
        });
    }

    @Test
    void without_one_loser_the_others_keep_their_order() {
        Cases.ofSeeds(100, seed -> {
            Random random = new Random(seed);
            EntryList list = Seasons.list(new FrameCounts(20, 15, 40), random);
            RankKeys keys = RankKeys.extract(
                    Sha256.of("manifest".getBytes(US_ASCII)),
                    Seasons.ceremony(random).entropy());
            DrawResult all = DrawResult.ranked(list, GUIDE, keys);
            List<EntryLabel> losers = order(all);
            losers.removeAll(all.selected());
            EntryLabel loser = losers.get(random.nextInt(losers.size()));

            DrawResult without = DrawResult.ranked(list.without(loser::equals), GUIDE, keys);

            List<EntryLabel> expected = order(all);
            expected.remove(loser);
            assertThat(order(without)).isEqualTo(expected);
            assertThat(without.selected()).isEqualTo(all.selected());
        });
    }

    @Test
    void a_chain_of_draws_never_seats_a_company_twice_nor_one_that_left() {
        Cases.ofSeeds(100, seed -> {
            DrawChain season = Seasons.season(seed);
            Set<EntryLabel> seated = new HashSet<>();
            for (PublishedDraw draw : season.draws()) {
                assertThat(draw.selected()).noneMatch(seated::contains);
                seated.addAll(draw.selected());
                int counted = season.journal().numberOf(draw.manifest().journal());
                assertThat(season.journal().lines().subList(0, counted))
                        .allSatisfy(line -> assertThat(draw.selected())
                                .doesNotContain(line.departure().entry().label()));
            }
            assertThat(seated).isEqualTo(season.everSelected());
        });
    }

    @Test
    void a_chain_never_seats_more_than_forty_at_a_time() {
        Cases.ofSeeds(100, seed -> {
            DrawChain season = Seasons.season(seed);
            long holding = season.everSelected().stream()
                    .filter(label -> !season.journal().names(label))
                    .count();
            assertThat(holding).isLessThanOrEqualTo(40);
        });
    }

    @Test
    void a_redraw_in_fixed_order_takes_the_next_in_the_order_of_the_first_draw() {
        Random random = new Random(7);
        EntryList list = Seasons.list(new FrameCounts(15, 15, 30), random);
        Randomness.Ceremony secrets = Seasons.ceremony(random);
        Manifest manifest = PlannedDraw.first(list, GUIDE)
                .manifest(Seasons.PROGRAMME, Seasons.announced(secrets), RedrawRule.FIXED_ORDER);
        DrawResult result = DrawChain.result(List.of(), list, manifest, secrets);
        PublishedDraw first = new PublishedDraw.Held(list, manifest, secrets, result);
        EntryLine leaving = result.lines().getFirst().entry();
        Journal journal = Journal.of(
                manifest.hash(),
                List.of(new Departure(Instant.parse("2025-07-08T05:00:00Z"), DepartureReason.WITHDRAWN, leaving)));

        PlannedDraw next = new DrawChain(List.of(first), journal).next();
        Manifest second = next.manifest(Seasons.PROGRAMME, new Beacon.Parent(), RedrawRule.FIXED_ORDER);
        DrawResult redraw = DrawChain.result(List.of(first), next.list(), second, new Randomness.Parent());

        assertThat(redraw.selected())
                .containsExactly(result.lines().get(10).entry().label());
        assertThat(redraw.lines().getFirst().rankKey())
                .isEqualTo(result.lines().get(10).rankKey());
    }

    @Test
    void r78_r79_each_frame_is_drawn_by_itself_and_one_within_its_seats_is_taken_whole() {
        Random random = new Random(11);
        EntryList list = Seasons.list(new FrameCounts(6, 25, 50), random);
        Randomness.Ceremony secrets = Seasons.ceremony(random);
        Manifest manifest = PlannedDraw.first(list, GUIDE)
                .manifest(Seasons.PROGRAMME, Seasons.announced(secrets), RedrawRule.FRESH_BEACON);

        DrawResult result = DrawChain.result(List.of(), list, manifest, secrets);

        assertThat(result.selectedCounts()).isEqualTo(new FrameCounts(6, 11, 23));
        assertThat(result.lines())
                .filteredOn(line -> line.entry().frame() == Frame.RW)
                .hasSize(6)
                .allMatch(ResultLine::selected);
    }

    @Test
    void a_void_draw_seats_nobody_and_its_seats_are_drawn_in_the_next() {
        Random random = new Random(9);
        EntryList list = Seasons.list(new FrameCounts(15, 15, 30), random);
        Manifest manifest = PlannedDraw.first(list, GUIDE)
                .manifest(Seasons.PROGRAMME, Seasons.announced(Seasons.ceremony(random)), RedrawRule.FRESH_BEACON);
        VoidNotice notice = new VoidNotice(Instant.parse("2025-07-04T05:00:00Z"), VoidReason.SECRET_NOT_REVEALED);
        DrawChain chain = new DrawChain(
                List.of(new PublishedDraw.Void(list, manifest, notice)), Journal.of(manifest.hash(), List.of()));

        PlannedDraw next = chain.next();

        assertThat(next.number()).isEqualTo(1);
        assertThat(next.parent()).contains(notice.hash());
        assertThat(next.list().lines()).isEqualTo(list.lines());
        assertThat(next.plan()).isEqualTo(SeatPlan.first(GUIDE, list.counts()));
    }

    @Test
    void a_company_has_one_entry_and_departs_once() {
        EntryLine line = DrawVector.firstList().lines().getFirst();
        EntryLine otherFrame = new EntryLine(Frame.SO, line.label());
        assertThatThrownBy(() -> EntryList.of(List.of(line, otherFrame))).hasMessageContaining("two entries");
        List<Departure> twice = List.of(
                DrawVector.departures().getFirst(), DrawVector.departures().getFirst());
        assertThatThrownBy(() -> Journal.of(line.label().hash(), twice)).hasMessageContaining("twice");
    }

    @Test
    void every_entry_of_a_frame_has_the_same_chance() {
        int seeds = 20_000;
        EntryList list = Seasons.list(new FrameCounts(0, 0, 50), new Random(1));
        FrameCounts seats = new FrameCounts(0, 0, 20);
        int[] won = new int[list.size()];
        Random random = new Random(2);
        for (int seed = 0; seed < seeds; seed++) {
            RankKeys keys =
                    RankKeys.extract(list.hash(), Seasons.ceremony(random).entropy());
            Set<EntryLabel> selected = DrawResult.ranked(list, seats, keys).selected();
            for (int entry = 0; entry < won.length; entry++) {
                won[entry] += selected.contains(list.lines().get(entry).label()) ? 1 : 0;
            }
        }
        double expected = seeds * 20.0 / 50;
        double chiSquare = 0;
        for (int wins : won) {
            // drawn without putting back: the variance of a cell is np(1-p)(n/(n-1)) of that of independent cells
            chiSquare += (wins - expected) * (wins - expected) / (expected * (1 - 20.0 / 50)) * 49 / 50;
        }
        assertThat(chiSquare).as("chi-square, 49 degrees of freedom, 0.1 %%").isLessThan(85.35);
    }

    private static List<EntryLabel> order(DrawResult result) {
        return new ArrayList<>(
                result.lines().stream().map(line -> line.entry().label()).toList());
    }
}
