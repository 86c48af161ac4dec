package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.Programmes;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentTest {

    private static final Instant NOW = Programmes.DURING_RECEPTION.plusSeconds(60);

    /** R48, R58. */
    @Test
    void a_correction_before_the_list_is_fixed_is_a_new_form_with_its_reason() {
        Change change = Samples.accepted(
                amend(Samples.submitted(), Programmes.receiving(), Samples.company("見本商店", "561", 10_000_000L, 20)));

        assertThat(change.after().formVersion()).isEqualTo(2);
        assertThat(change.after().version()).isEqualTo(2);
        assertThat(change.after().frame()).isEqualTo(Frame.RW);
        assertThat(change.after().label()).isEqualTo(Samples.submitted().label());
        assertThat(change.facts()).containsExactly(new CaseFact.Amended("typing error"), new CaseFact.PartyRecorded());
    }

    /** R58. */
    @ParameterizedTest
    @CsvSource({
        // author, JSIC code, told
        "secretary, 561, true", // E to I: another frame
        "secretary, 06, true", // E to D: another industry in the same frame
        "secretary, 10, false", // within the division
        Samples.OWNER + ", 561, false", // who corrects itself need not be told
    })
    void whom_the_secretariat_puts_into_another_industry_is_told_with_the_reason(
            String author, String code, boolean told) {
        Application application = Samples.submitted();
        Company company = Samples.company("見本製作所株式会社", code, 10_000_000L, 20);

        Change change = Samples.accepted(amend(application, Programmes.receiving(), company, author));

        CaseFact reclassified =
                new CaseFact.Reclassified(application.form().company().industry(), "typing error", NOW);
        assertThat(change.facts().contains(reclassified)).isEqualTo(told);
    }

    /** R48, R58. */
    @Test
    void name_capital_employees_and_industry_are_frozen_with_the_list() {
        Application application = Samples.submitted();

        assertThat(amend(application, Programmes.frozen(), Samples.company("別名", "09", 10_000_000L, 20)))
                .isEqualTo(Decision.refuse(Refusal.FROZEN_WITH_THE_LIST));
        assertThat(amend(application, Programmes.frozen(), Samples.company("見本製作所株式会社", "56", 10_000_000L, 20)))
                .isEqualTo(Decision.refuse(Refusal.FROZEN_WITH_THE_LIST));
        assertThat(amend(application, Programmes.frozen(), Samples.company("見本製作所株式会社", "09", 1L, 20)))
                .isEqualTo(Decision.refuse(Refusal.FROZEN_WITH_THE_LIST));
        assertThat(amend(application, Programmes.frozen(), Samples.company("見本製作所株式会社", "09", 10_000_000L, 21)))
                .isEqualTo(Decision.refuse(Refusal.FROZEN_WITH_THE_LIST));
        assertThat(amend(application, Programmes.frozen(), Samples.company())).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_correction_that_makes_the_company_too_large_refuses_it() {
        Change change = Samples.accepted(amend(
                Samples.submitted(), Programmes.receiving(), Samples.company("見本製作所株式会社", "09", 300_000_001L, 301)));

        assertThat(change.after().state()).isEqualTo("REFUSED_ELIGIBILITY");
        assertThat(change.facts()).hasSize(3);
    }

    /** R94. */
    @Test
    void a_correction_cannot_turn_the_company_into_another() {
        assertThat(amend(Samples.submitted(), Programmes.receiving(), Samples.numbered("8000020130001")))
                .isEqualTo(Decision.refuse(Refusal.COMPANY_STAYS_THE_SAME));
    }

    /** R45. */
    @Test
    void the_participant_stays_once_the_participation_is_confirmed() {
        Application confirmed = Participation.confirmed(Samples.submitted(), new Evidence("a", "b"), NOW)
                .orElseThrow()
                .after();
        Form other = Amendment.corrected(confirmed, Samples.company(), Samples.participant("見本 次郎"));

        assertThat(Amendment.decide(
                        confirmed,
                        Programmes.frozen(),
                        other,
                        Samples.decision(other),
                        new Correction(Samples.OWNER, "left the company", NOW)))
                .isEqualTo(Decision.refuse(Refusal.PARTICIPANT_STAYS));
    }

    @Test
    void what_has_ended_cannot_be_corrected() {
        Application withdrawn =
                Samples.accepted(Withdrawal.decide(Samples.submitted(), NOW)).after();

        assertThat(amend(withdrawn, Programmes.receiving(), Samples.company()))
                .isEqualTo(Decision.refuse(Refusal.ALREADY_ENDED));
    }

    private static Decision<Change> amend(Application application, Programme programme, Company company) {
        return amend(application, programme, company, Samples.OWNER);
    }

    private static Decision<Change> amend(
            Application application, Programme programme, Company company, String author) {
        Form form = Amendment.corrected(application, company, Samples.participant());
        return Amendment.decide(
                application, programme, form, Samples.decision(form), new Correction(author, "typing error", NOW));
    }
}
