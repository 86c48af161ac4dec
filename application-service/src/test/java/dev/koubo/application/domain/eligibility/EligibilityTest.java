package dev.koubo.application.domain.eligibility;

import static dev.koubo.application.domain.eligibility.Applicants.assertFails;
import static dev.koubo.application.domain.eligibility.Applicants.decide;
import static dev.koubo.application.domain.eligibility.Applicants.sample;
import static dev.koubo.application.domain.eligibility.Applicants.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.EligibilityDecision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTest {

    @Test
    void a_small_company_of_tokyo_that_declares_everything_is_eligible() {
        EligibilityDecision decision = decide(sample());

        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.obstacles()).isEmpty();
        assertThat(decision.findings())
                .extracting(Finding::clause)
                .containsExactly(
                        "MAIN_OFFICE",
                        "ENTITY_TYPE",
                        "SIZE",
                        "DEVICES",
                        "POLICY",
                        "PAST_CONTINUED_SUPPORT",
                        "PAST_INTERNAL_SET_UP",
                        "DECLARATION_A",
                        "DECLARATION_I",
                        "DECLARATION_U",
                        "DECLARATION_E",
                        "DECLARATION_O",
                        "DECLARATION_KA",
                        "DECLARATION_KI");
    }

    /** R32. */
    @Test
    void the_same_facts_give_the_same_decision() {
        assertThat(decide(sample())).isEqualTo(decide(sample()));
        assertThat(decide(sample()).toString()).isEqualTo(decide(sample()).toString());
    }

    /** R9. */
    @Test
    void a_main_office_in_yokohama_is_not_in_tokyo() {
        assertFails(with(sample(), "14"), "MAIN_OFFICE", Rulebook.R9, Reason.NOT_MAIN_OFFICE_TOKYO);
    }

    /** R10, A16. */
    @ParameterizedTest
    @EnumSource(LegalForm.class)
    void companies_and_sole_proprietors_pass_and_others_need_a_human(LegalForm form) {
        EligibilityDecision decision = decide(with(sample(), form));

        boolean passes = form != LegalForm.NPO && form != LegalForm.OTHER;
        assertThat(decision.outcome()).isEqualTo(passes ? Outcome.ELIGIBLE : Outcome.NEEDS_HUMAN);
        assertThat(decision.eligible()).isEqualTo(passes);
    }

    @Test
    void public_administration_is_no_company() {
        assertFails(with(sample(), "98", 10L, 5), "ENTITY_TYPE", Rulebook.R10, Reason.PUBLIC_ADMINISTRATION);
    }

    /** R11, R12, R13, R14, and the cases that the industry table makes tricky. */
    @ParameterizedTest
    @CsvSource({
        "09,300000000,301,true", "09,300000001,300,true", "09,300000001,301,false",
        "50,100000000,500,true", "50,100000001,100,true", "50,100000001,101,false",
        "92,50000000,900,true", "92,50000001,100,true", "92,50000001,101,false",
        "56,50000000,51,true", "56,50000001,50,true", "56,50000001,51,false",
        "391,50000000,101,true", "391,50000001,101,false", "391,300000000,300,false",
        "401,300000000,301,true", "762,60000000,51,false", "751,60000000,100,true",
        "791,200000000,200,true", "553,100000000,101,true"
    })
    void capital_or_employees_within_the_limit_make_a_company_small(
            String code, long capital, int employees, boolean small) {
        assertThat(decide(with(sample(), code, capital, employees)).eligible()).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({"09, R11", "50, R12", "92, R13", "56, R14"})
    void a_large_company_is_refused_by_the_rule_of_its_size_class(String code, Rulebook rule) {
        assertFails(with(sample(), code, 300_000_001L, 301), "SIZE", rule, Reason.TOO_LARGE);
    }

    /** R15. */
    @Test
    void in_every_class_one_limit_is_enough_and_the_limit_itself_is_inside() {
        for (SizeClass sizeClass : SizeClass.values()) {
            SizeLimit limit = SizeLimits.standard().of(sizeClass);
            for (long capital = limit.capital() - 2; capital <= limit.capital() + 2; capital++) {
                for (int employees = limit.employees() - 2; employees <= limit.employees() + 2; employees++) {
                    assertThat(limit.covers(capital, employees))
                            .isEqualTo(capital <= limit.capital() || employees <= limit.employees());
                }
            }
        }
    }

    /** R16. */
    @Test
    void a_sole_proprietor_is_small_by_employees_alone() {
        Facts retailer = with(with(sample(), LegalForm.SOLE), "591", null, 50);

        assertThat(decide(retailer).eligible()).isTrue();
        assertThat(decide(with(retailer, "591", null, 51)).eligible()).isFalse();
        assertThat(decide(with(retailer, "591", 1L, 51)).eligible()).isFalse();
    }

    private void assertFails(Facts facts, String clause, Rulebook rule, Reason reason) {
        EligibilityDecision decision = decide(facts);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.obstacles()).containsExactly(rule);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.FAIL)
                .singleElement()
                .satisfies(finding -> assertThat(finding.clause()).isEqualTo(clause))
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo(reason));
    }
}
