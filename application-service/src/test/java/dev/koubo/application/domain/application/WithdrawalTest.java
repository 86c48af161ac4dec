package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.application.CaseFact.ParticipationEnded;
import dev.koubo.application.domain.application.CaseFact.Withdrawn;
import dev.koubo.application.domain.programme.Programmes;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    private static final Instant NOW = Instant.parse("2025-07-08T01:00:00Z");

    @Test
    void before_the_result_an_applicant_withdraws_here() {
        Change change = Samples.accepted(Withdrawal.decide(Samples.submitted(), NOW));

        assertThat(change.after().state()).isEqualTo("WITHDRAWN");
        assertThat(change.facts()).containsExactly(new Withdrawn(Withdrawn.Stage.BEFORE_RESULT, NOW));
    }

    @Test
    void who_was_not_selected_may_leave_the_list_of_the_redraw() {
        Application waiting = Results.notSelected(Samples.submitted(), Programmes.tellingResults(), 0, NOW)
                .orElseThrow()
                .after();

        assertThat(Samples.accepted(Withdrawal.decide(waiting, NOW)).facts())
                .containsExactly(new Withdrawn(Withdrawn.Stage.AFTER_RESULT, NOW));
    }

    /** R89. */
    @Test
    void who_was_selected_withdraws_at_the_draw() {
        assertThat(Withdrawal.decide(selected(), NOW)).isEqualTo(Decision.refuse(Refusal.WITHDRAW_AT_THE_SELECTION));
    }

    /** R89, R98. */
    @Test
    void a_declined_selection_ends_the_case_and_a_late_one_is_marked() {
        assertThat(Withdrawal.declined(selected(), false, NOW)).hasValueSatisfying(change -> {
            assertThat(change.after().state()).isEqualTo("WITHDRAWN");
            assertThat(change.facts()).containsExactly(new Withdrawn(Withdrawn.Stage.AFTER_RESULT, NOW));
        });
        assertThat(Withdrawal.declined(selected(), true, NOW)).hasValueSatisfying(change -> {
            assertThat(change.after().state()).isEqualTo("WITHDRAWN_LATE");
            assertThat(change.facts()).containsExactly(new Withdrawn(Withdrawn.Stage.LATE, NOW));
        });
    }

    @Test
    void a_confirmed_participation_ends_with_the_withdrawal() {
        Application confirmed = Participation.confirmed(selected(), new Evidence("a", "b"), NOW)
                .orElseThrow()
                .after();

        assertThat(Withdrawal.declined(confirmed, true, NOW))
                .hasValueSatisfying(change -> assertThat(change.facts())
                        .containsExactly(
                                new Withdrawn(Withdrawn.Stage.LATE, NOW),
                                new ParticipationEnded(ParticipationEnded.Cause.WITHDRAWN, NOW)));
    }

    @Test
    void what_has_ended_cannot_be_withdrawn_again() {
        Application withdrawn =
                Samples.accepted(Withdrawal.decide(Samples.submitted(), NOW)).after();

        assertThat(Withdrawal.decide(withdrawn, NOW)).isEqualTo(Decision.refuse(Refusal.ALREADY_ENDED));
        assertThat(Withdrawal.declined(withdrawn, false, NOW)).isEmpty();
    }

    private static Application selected() {
        return Results.selected(Samples.submitted(), Programmes.tellingResults(), 0, NOW)
                .orElseThrow()
                .after();
    }
}
