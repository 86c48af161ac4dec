package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.application.CaseFact.Refused;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.domain.programme.Programmes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    /** R37, R53, R94. */
    @Test
    void a_form_in_time_is_submitted_but_not_complete() {
        Change change = Samples.accepted(submit(Samples.form(), Programmes.DURING_RECEPTION, Optional.empty()));

        assertThat(change.after().state()).isEqualTo("SUBMITTED");
        assertThat(change.after().isComplete()).isFalse();
        assertThat(change.after().frame()).isEqualTo(Frame.CM);
        assertThat(change.after().label()).isEqualTo(Samples.IDENTITY.label());
        assertThat(change.facts()).containsExactly(new CaseFact.Submitted(), new CaseFact.PartyRecorded());
    }

    /** R33, R34. */
    @Test
    void a_form_before_opening_or_after_closing_is_refused() {
        assertThat(submit(Samples.form(), Programmes.OPENING.minusMillis(1), Optional.empty()))
                .isEqualTo(Decision.refuse(Refusal.NOT_YET_OPEN));
        assertThat(submit(Samples.form(), Programmes.CLOSING, Optional.empty()))
                .isEqualTo(Decision.refuse(Refusal.APPLICATION_PERIOD_CLOSED));
    }

    /** R8, R32. */
    @Test
    void who_is_not_eligible_is_received_and_refused_with_the_rules_that_failed() {
        Form tooLarge = Samples.form(Samples.company("見本商店", "561", 50_000_001L, 51));

        Change change = Samples.accepted(submit(tooLarge, Programmes.DURING_RECEPTION, Optional.empty()));

        assertThat(change.after().state()).isEqualTo("REFUSED_ELIGIBILITY");
        assertThat(change.facts())
                .containsExactly(
                        new CaseFact.Submitted(),
                        new CaseFact.PartyRecorded(),
                        new Refused(Refused.Stage.ELIGIBILITY, Programmes.DURING_RECEPTION, List.of(Rulebook.R14)));
    }

    /** R40. */
    @Test
    void a_second_application_of_a_company_is_refused_while_the_first_one_lives() {
        assertThat(submit(Samples.form(), Programmes.DURING_RECEPTION, Optional.of(Samples.submitted())))
                .isEqualTo(Decision.refuse(Refusal.ALREADY_APPLIED));
    }

    /** R40, R94. */
    @Test
    void after_a_withdrawal_the_company_may_apply_again_and_keeps_its_label() {
        Instant later = Programmes.DURING_RECEPTION.plusSeconds(60);
        Application withdrawn =
                Samples.accepted(Withdrawal.decide(Samples.submitted(), later)).after();

        Change again = Samples.accepted(submit(Samples.form(), later, Optional.of(withdrawn)));

        assertThat(again.after().label()).isEqualTo(withdrawn.label());
    }

    @Test
    void who_was_refused_for_its_level_cannot_apply_again() {
        Application refused = Screening.failed(Samples.submitted(), Programmes.receiving(), Programmes.DURING_RECEPTION)
                .orElseThrow()
                .after();

        assertThat(submit(Samples.form(), Programmes.DURING_RECEPTION, Optional.of(refused)))
                .isEqualTo(Decision.refuse(Refusal.ALREADY_APPLIED));
    }

    private static Decision<Change> submit(Form form, Instant receivedAt, Optional<Application> standing) {
        return Submission.decide(
                Samples.ID,
                Programmes.receiving(),
                Origin.webForm(Samples.OWNER, receivedAt),
                Samples.IDENTITY,
                form,
                Samples.decision(form),
                standing);
    }
}
