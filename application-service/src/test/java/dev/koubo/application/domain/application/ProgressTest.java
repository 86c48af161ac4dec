package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant NOW = Instant.parse("2025-07-01T00:00:00Z");

    @Test
    void a_case_comes_to_the_same_milestone_in_whatever_order_it_hears_of_them() {
        List<Milestone> milestones = new ArrayList<>(List.of(Milestone.values()));
        Random random = new Random(2025);
        for (int round = 0; round < 200; round++) {
            Collections.shuffle(milestones, random);
            Progress progress = new Progress.Underway(Milestone.SUBMITTED);
            for (Milestone milestone : milestones) {
                progress = progress.reach(milestone);
            }
            assertThat(progress).isEqualTo(new Progress.Underway(Milestone.ACTIVE));
        }
    }

    @Test
    void a_case_that_has_ended_stays_where_it_ended() {
        Progress ended = new Progress.Underway(Milestone.SELECTED).end(Exit.WITHDRAWN, NOW);

        assertThat(ended.reach(Milestone.CONFIRMED)).isEqualTo(ended);
        assertThat(ended.end(Exit.FINISHED, NOW.plusSeconds(1))).isEqualTo(ended);
        assertThat(ended.state()).isEqualTo("WITHDRAWN");
    }
}
