package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.application.CaseFact.Completed;
import dev.koubo.application.domain.application.CaseFact.Refused;
import dev.koubo.application.domain.application.CaseFact.ResultDecided;
import dev.koubo.application.domain.application.Result.Kind;
import dev.koubo.application.domain.programme.Programmes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final Instant NOW = Instant.parse("2025-06-04T05:05:00Z");

    @Test
    void a_screened_application_goes_from_contact_to_approval() {
        Application contacted =
                Screening.attempted(Samples.submitted()).orElseThrow().after();
        Application passed = Screening.passed(contacted).orElseThrow().after();
        Change completed = Screening.termsAccepted(passed, NOW).orElseThrow();
        Application approved = Screening.approved(completed.after(), Programmes.receiving(), NOW)
                .orElseThrow()
                .after();

        assertThat(contacted.state()).isEqualTo("CONTACTING");
        assertThat(passed.state()).isEqualTo("LEVEL_OK");
        assertThat(completed.after().state()).isEqualTo("COMPLETED");
        assertThat(completed.after().isComplete()).isTrue();
        assertThat(completed.facts()).containsExactly(new Completed(NOW));
        assertThat(approved.state()).isEqualTo("APPROVED");
    }

    @Test
    void a_second_call_changes_nothing() {
        Application contacted =
                Screening.attempted(Samples.submitted()).orElseThrow().after();

        assertThat(Screening.attempted(contacted)).isEmpty();
    }

    /** R63. */
    @Test
    void who_does_not_meet_the_level_is_refused_and_waits_for_the_result() {
        Change failed = Screening.failed(Samples.submitted(), Programmes.receiving(), NOW)
                .orElseThrow();

        assertThat(failed.after().state()).isEqualTo("REFUSED_LEVEL");
        assertThat(failed.facts()).containsExactly(new Refused(Refused.Stage.LEVEL, NOW, List.of(Rulebook.R63)));
    }

    /** R67. */
    @Test
    void who_does_not_accept_the_terms_has_no_way_into_the_list() {
        Change declined = Screening.termsDeclined(Samples.submitted(), Programmes.receiving(), NOW)
                .orElseThrow();

        assertThat(declined.after().state()).isEqualTo("DECLINED_TERMS");
        assertThat(declined.after().isComplete()).isFalse();
        assertThat(Screening.termsAccepted(declined.after(), NOW)).isEmpty();
        assertThat(Screening.approved(declined.after(), Programmes.receiving(), NOW))
                .isEmpty();
        assertThat(Participation.listed(declined.after())).isEmpty();
    }

    /** R66: word of a later step may come first. */
    @Test
    void completion_is_told_once_even_if_the_selection_was_heard_of_before() {
        Application selected = Results.selected(Samples.submitted(), Programmes.tellingResults(), 0, NOW)
                .orElseThrow()
                .after();
        Change completed = Screening.termsAccepted(selected, NOW).orElseThrow();

        assertThat(completed.after().state()).isEqualTo("SELECTED");
        assertThat(completed.facts()).containsExactly(new Completed(NOW));
        assertThat(Screening.termsAccepted(completed.after(), NOW)).isEmpty();
    }

    @Test
    void an_approval_that_comes_after_the_list_was_fixed_finds_the_case_in_it() {
        assertThat(Screening.approved(Samples.submitted(), Programmes.frozen(), NOW))
                .hasValueSatisfying(change -> assertThat(change.after().state()).isEqualTo("IN_POOL"));
    }

    /** R85. */
    @Test
    void a_case_that_ends_after_results_are_told_has_its_result_at_once() {
        Change unreached = Screening.unreached(Samples.submitted(), Programmes.tellingResults(), NOW)
                .orElseThrow();

        assertThat(unreached.facts())
                .containsExactly(new ResultDecided(
                        new Result(Kind.UNREACHED, null, false, NOW),
                        Programmes.definition().redrawUntil()));
    }

    @Test
    void a_withdrawn_application_is_moved_by_nothing() {
        Application withdrawn =
                Samples.accepted(Withdrawal.decide(Samples.submitted(), NOW)).after();

        assertThat(Screening.attempted(withdrawn)).isEmpty();
        assertThat(Screening.failed(withdrawn, Programmes.receiving(), NOW)).isEmpty();
        assertThat(Screening.termsAccepted(withdrawn, NOW)).isEmpty();
        assertThat(Screening.termsDeclined(withdrawn, Programmes.receiving(), NOW))
                .isEmpty();
        assertThat(Screening.approved(withdrawn, Programmes.receiving(), NOW)).isEmpty();
    }
}
