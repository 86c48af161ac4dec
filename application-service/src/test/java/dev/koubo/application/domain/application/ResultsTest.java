package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.application.CaseFact.ResultDecided;
import dev.koubo.application.domain.application.Result.Kind;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.Programmes;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final Instant NOW = Instant.parse("2025-07-04T02:00:00Z");
    private static final LocalDate REDRAW_UNTIL = LocalDate.of(2025, 7, 17);

    private final Programme programme = Programmes.tellingResults();

    @Test
    void a_selected_company_is_told_once() {
        Change selected =
                Results.selected(Samples.submitted(), programme, 0, NOW).orElseThrow();

        assertThat(selected.after().state()).isEqualTo("SELECTED");
        assertThat(selected.facts())
                .containsExactly(new ResultDecided(new Result(Kind.SELECTED, 0, false, NOW), REDRAW_UNTIL));
        assertThat(Results.selected(selected.after(), programme, 0, NOW)).isEmpty();
    }

    /** A26. */
    @Test
    void a_company_that_a_redraw_selects_is_moved_up() {
        Change first =
                Results.notSelected(Samples.submitted(), programme, 0, NOW).orElseThrow();
        Change second = Results.selected(first.after(), programme, 1, NOW.plusSeconds(60))
                .orElseThrow();

        assertThat(first.after().state()).isEqualTo("NOT_SELECTED");
        assertThat(second.after().state()).isEqualTo("SELECTED");
        assertThat(second.facts())
                .containsExactly(
                        new ResultDecided(new Result(Kind.SELECTED, 1, true, NOW.plusSeconds(60)), REDRAW_UNTIL));
        assertThat(Results.notSelected(second.after(), programme, 0, NOW)).isEmpty();
    }

    /** R85, A8. */
    @Test
    void who_was_in_no_draw_is_told_when_the_first_draw_is_approved() {
        Application refused = Samples.submitted(Samples.form(Samples.company("見本商店", "561", 50_000_001L, 51)));

        assertThat(Results.withoutDraw(refused, Programmes.frozen(), NOW)).isEmpty();
        Change told = Results.withoutDraw(refused, programme, NOW).orElseThrow();
        assertThat(told.facts())
                .containsExactly(
                        new ResultDecided(new Result(Kind.REFUSED_ELIGIBILITY, null, false, NOW), REDRAW_UNTIL));
        assertThat(Results.withoutDraw(told.after(), programme, NOW)).isEmpty();
    }

    @Test
    void who_withdrew_or_is_still_underway_is_told_nothing() {
        Application withdrawn =
                Samples.accepted(Withdrawal.decide(Samples.submitted(), NOW)).after();

        assertThat(Results.withoutDraw(withdrawn, programme, NOW)).isEmpty();
        assertThat(Results.selected(withdrawn, programme, 0, NOW)).isEmpty();
        assertThat(Results.withoutDraw(Samples.submitted(), programme, NOW)).isEmpty();
    }
}
