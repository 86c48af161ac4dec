package dev.koubo.lottery.domain.draw;

import static dev.koubo.lottery.domain.People.BY_DRAND;
import static dev.koubo.lottery.domain.People.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.Quicknet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a public round may be due: never at or before the commitment, never chosen for a redraw (R81, R95). */
class RoundRuleTest {

    private static final Instant NOW = tokyo("2025-07-04T15:00:00");
    private static final Instant WINDOW_END = tokyo("2025-07-09T00:00:00");

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-04T15:05:00", "2025-07-04T15:05:01", "2025-07-17T23:59:59"})
    void the_announced_instant_of_a_first_draw_is_kept_if_it_leaves_the_lead(String at) {
        assertThat(announced(at).first(NOW)).isEqualTo(round(tokyo(at)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-07-04T15:04:59.999", "2025-07-04T15:00:00", "2025-07-04T14:59:59", "2023-01-01T00:00:00"})
    void an_instant_that_is_past_or_too_near_is_refused(String at) {
        assertThat(announced(at).first(NOW)).isEqualTo(Decision.refused(Rulebook.R81, List.of("at")));
    }

    @Test
    void a_first_draw_needs_an_instant_and_one_before_redraws_end() {
        assertThat(unannounced().first(NOW)).isEqualTo(Decision.refused(Rulebook.R81, List.of("at")));
        assertThat(announced("2025-07-18T00:00:00").first(NOW))
                .isEqualTo(Decision.refused(Rulebook.R97, List.of("at")));
    }

    @ParameterizedTest(name = "a redraw that is committed at {0} waits for the round of {1}")
    @CsvSource({
        "2025-07-09T00:00:00, 2025-07-09T01:00:00",
        "2025-07-09T00:54:59, 2025-07-09T01:00:00",
        "2025-07-09T00:55:00, 2025-07-09T01:00:00",
        "2025-07-09T00:55:00.001, 2025-07-09T02:00:00",
        "2025-07-09T01:00:00, 2025-07-09T02:00:00",
        "2025-07-09T09:12:34, 2025-07-09T10:00:00",
        "2025-07-09T09:55:00, 2025-07-09T10:00:00",
        "2025-07-09T09:55:01, 2025-07-09T11:00:00",
        "2025-07-17T23:59:59, 2025-07-18T01:00:00",
    })
    void the_round_of_a_redraw_follows_from_the_end_of_its_window(String committed, String due) {
        assertThat(unannounced().redraw(WINDOW_END, tokyo(committed))).isEqualTo(round(tokyo(due)));
    }

    @Test
    void a_window_that_does_not_end_on_a_round_leads_to_the_next_round() {
        Instant end = WINDOW_END.plusMillis(1500);
        assertThat(unannounced().redraw(end, end)).isEqualTo(round(WINDOW_END.plusSeconds(3603)));
    }

    @Test
    void nobody_chooses_the_instant_of_a_redraw_or_of_a_draw_without_drand() {
        RoundRule rule = announced("2025-07-09T12:00:00");
        assertThat(rule.redraw(WINDOW_END, NOW)).isEqualTo(Decision.refused(Rulebook.R95, List.of("at")));
        assertThat(rule.without(new Beacon.None())).isEqualTo(Decision.refused(Rulebook.R81, List.of("at")));
    }

    private static RoundRule announced(String at) {
        return new RoundRule(Quicknet.CHAIN, BY_DRAND, Optional.of(tokyo(at)));
    }

    private static RoundRule unannounced() {
        return new RoundRule(Quicknet.CHAIN, BY_DRAND, Optional.empty());
    }

    private static Decision<Beacon> round(Instant due) {
        return Decision.accepted(new Beacon.Drand(Quicknet.CHAIN.hash(), Quicknet.CHAIN.roundAt(due)));
    }
}
