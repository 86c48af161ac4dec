package dev.koubo.lottery.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.FrameCounts;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Simulated draws follow the known laws of drawing without putting back, and can reach no live one (R56, R57, R100). */
class WhatIfQuestionTest {

    private static final FrameCounts GUIDE = new FrameCounts(10, 10, 20);
    private static final int RUNS = 10_000;
    private static final SimulatedSeed SEED = new SimulatedSeed(2025);

    /** 6, 25 and 50 entries: 6, 11 and 23 seats. */
    private static final List<PoolGroup> POOL = List.of(
            new PoolGroup(Frame.RW, "I", 6),
            new PoolGroup(Frame.CM, "D", 10),
            new PoolGroup(Frame.CM, "E", 15),
            new PoolGroup(Frame.SO, "G", 46),
            new PoolGroup(Frame.SO, "K", 3),
            new PoolGroup(Frame.SO, "O", 1));

    private final WhatIfOutcome outcome = new WhatIfQuestion(POOL, GUIDE, RUNS).simulate(SEED);

    @Test
    void r57_the_seats_are_those_of_the_rule() {
        assertThat(outcome.entries()).isEqualTo(new FrameCounts(6, 25, 50));
        assertThat(outcome.plan().seats()).isEqualTo(new FrameCounts(6, 11, 23));
        assertThat(outcome.plan().extras()).isEqualTo(new FrameCounts(0, 1, 3));
    }

    @Test
    void each_industrys_mean_is_that_of_the_hypergeometric_distribution() {
        assertThat(outcome.industries()).hasSameSizeAs(POOL).allSatisfy(industry -> {
            int drawn = outcome.plan().seats().of(industry.frame());
            int all = outcome.entries().of(industry.frame());
            double share = (double) industry.entries() / all;
            double variance = drawn * share * (1 - share) * (all - drawn) / (all - 1);
            // five standard errors: wrong once in two million
            assertThat(industry.mean()).isCloseTo(drawn * share, within(5 * Math.sqrt(variance / RUNS) + 1e-9));
        });
    }

    @Test
    void r56_the_share_of_runs_with_an_industry_is_that_of_the_hypergeometric_distribution() {
        // nobody of 3 among 23 drawn of 50: (27·26·25)/(50·49·48)
        double somebody = 1 - 27.0 * 26 * 25 / (50.0 * 49 * 48);
        assertThat(of("K").shareWithOne()).isCloseTo(somebody, within(0.02));
        assertThat(of("O").shareWithOne()).isCloseTo(23.0 / 50, within(0.03));
        assertThat(of("I").shareWithOne()).isEqualTo(1);
        assertThat(outcome.shareWithEveryIndustry()).isLessThan(of("O").shareWithOne());
    }

    @Test
    void quantiles_lie_in_order_and_within_what_is_possible() {
        assertThat(outcome.industries())
                .allSatisfy(industry -> assertThat(List.of(
                                0,
                                industry.least(),
                                industry.lowerDecile(),
                                industry.median(),
                                industry.upperDecile(),
                                industry.most(),
                                industry.entries()))
                        .isSorted());
        assertThat(of("D").median()).isBetween(4, 5);
        assertThat(of("D").least()).isLessThan(of("D").lowerDecile());
    }

    @Test
    void r79_a_frame_within_its_seats_is_selected_in_every_run() {
        assertThat(of("I"))
                .extracting(IndustryOutlook::least, IndustryOutlook::most)
                .containsExactly(6, 6);
        WhatIfOutcome everybody = new WhatIfQuestion(POOL, new FrameCounts(6, 25, 50), 3).simulate(SEED);
        assertThat(everybody.shareWithEveryIndustry()).isEqualTo(1);
        assertThat(everybody.industries())
                .allSatisfy(each -> assertThat(each.mean()).isEqualTo(each.entries()));
    }

    @Test
    void an_industry_in_two_frames_counts_once() {
        List<PoolGroup> twice = List.of(new PoolGroup(Frame.RW, "I", 1), new PoolGroup(Frame.SO, "I", 9));
        WhatIfOutcome one = new WhatIfQuestion(twice, new FrameCounts(1, 0, 1), 50).simulate(SEED);
        assertThat(one.shareWithEveryIndustry()).isEqualTo(1);
    }

    @Test
    void the_same_seed_gives_the_same_outcome_and_another_seed_another() {
        assertThat(new WhatIfQuestion(POOL, GUIDE, RUNS).simulate(SEED)).isEqualTo(outcome);
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> new WhatIfQuestion(POOL, GUIDE, 10).simulate(new SimulatedSeed(seed)))
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void nothing_is_learnt_from_no_run() {
        assertThatThrownBy(() -> new WhatIfQuestion(POOL, GUIDE, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void r100_nothing_that_tries_out_can_reach_a_draw_its_randomness_or_its_order() {
        Set<String> live = Set.of("Randomness", "Secret", "Beacon", "RankKeys", "DrawResult", "Manifest", "DrawChain");
        DescribedPredicate<JavaClass> ofADraw = DescribedPredicate.describe(
                "are part of a live draw",
                type -> live.contains(type.getSimpleName())
                        || type.getPackageName().endsWith(".draw"));
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("dev.koubo.lottery..whatif..")
                .should()
                .dependOnClassesThat(ofADraw)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.koubo.lottery"));
    }

    private IndustryOutlook of(String industry) {
        return outcome.industries().stream()
                .filter(each -> each.industry().equals(industry))
                .findFirst()
                .orElseThrow();
    }
}
