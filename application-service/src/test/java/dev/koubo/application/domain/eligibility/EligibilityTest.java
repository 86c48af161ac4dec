package dev.koubo.application.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.EligibilityDecision.Outcome;
import dev.koubo.application.domain.eligibility.Facts.Baseline;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTest {

    private final SizeLimits limits = SizeLimits.standard();
    private final Eligibility eligibility = new Eligibility(limits);

    @Test
    void a_small_company_of_tokyo_that_declares_everything_is_eligible() {
        EligibilityDecision decision = eligibility.decide(sample());

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
        assertThat(eligibility.decide(sample())).isEqualTo(eligibility.decide(sample()));
        assertThat(eligibility.decide(sample()).toString())
                .isEqualTo(eligibility.decide(sample()).toString());
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
        EligibilityDecision decision = eligibility.decide(with(sample(), form));

        boolean passes = form != LegalForm.NPO && form != LegalForm.OTHER;
        assertThat(decision.outcome()).isEqualTo(passes ? Outcome.ELIGIBLE : Outcome.NEEDS_HUMAN);
        assertThat(decision.eligible()).isEqualTo(passes);
    }

    @Test
    void public_administration_is_no_company() {
        assertFails(with(sample(), "98", 10L, 5), "ENTITY_TYPE", Rulebook.R10, Reason.PUBLIC_ADMINISTRATION);
    }

    /** R11 to R14, and the cases that the industry table makes tricky. */
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
        assertThat(eligibility.decide(with(sample(), code, capital, employees)).eligible())
                .isEqualTo(small);
    }

    /** R15. */
    @Test
    void in_every_class_one_limit_is_enough_and_the_limit_itself_is_inside() {
        for (SizeClass sizeClass : SizeClass.values()) {
            SizeLimit limit = limits.of(sizeClass);
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

        assertThat(eligibility.decide(retailer).eligible()).isTrue();
        assertThat(eligibility.decide(with(retailer, "591", null, 51)).eligible())
                .isFalse();
        assertThat(eligibility.decide(with(retailer, "591", 1L, 51)).eligible()).isFalse();
    }

    /** R8: the second of the three conditions, if the applicant is asked. */
    @Test
    void missing_devices_or_a_missing_policy_stand_in_the_way_when_asked_for() {
        assertFails(with(sample(), new Baseline(false, true)), "DEVICES", Rulebook.R18, Reason.NO_DEVICES);
        assertFails(with(sample(), new Baseline(true, false)), "POLICY", Rulebook.R19, Reason.NO_POLICY);
        assertThat(eligibility.decide(with(sample(), new Baseline(true, true))).eligible())
                .isTrue();
    }

    /** R20, R21. */
    @Test
    void participants_of_the_two_earlier_programmes_are_excluded() {
        assertFails(
                with(sample(), Set.of(PastProgramme.CONTINUED_SUPPORT)),
                "PAST_CONTINUED_SUPPORT",
                Rulebook.R20,
                Reason.PAST_PARTICIPANT);
        assertFails(
                with(sample(), Set.of(PastProgramme.INTERNAL_SET_UP)),
                "PAST_INTERNAL_SET_UP",
                Rulebook.R21,
                Reason.PAST_PARTICIPANT);
    }

    /** R23 to R26, R28 to R30. */
    @ParameterizedTest
    @EnumSource(Clause.class)
    void a_declaration_that_does_not_hold_refuses_by_its_clause(Clause clause) {
        assertFails(
                with(sample(), Declaration.of(clause, false)),
                "DECLARATION_" + clause.name(),
                clause.rule(),
                Reason.DECLARED_NOT_TO_HOLD);
    }

    /** R25. */
    @Test
    void a_debt_to_tokyo_that_is_paid_on_time_does_no_harm() {
        assertThat(eligibility.decide(with(sample(), debt(Debt.PAID_ON_TIME))).eligible())
                .isTrue();
        assertThat(eligibility.decide(with(sample(), debt(Debt.NONE))).eligible())
                .isTrue();
        assertThat(eligibility.decide(with(sample(), debt(Debt.IN_ARREARS))).eligible())
                .isFalse();
    }

    /** R26, R27. */
    @ParameterizedTest
    @CsvSource({
        "BANKRUPTCY,,false",
        "BANKRUPTCY,2025-04-01,false",
        "REHABILITATION,,false",
        "REHABILITATION,2025-04-01,true",
        "REORGANISATION,2025-04-01,true",
        "PRIVATE_WORKOUT,2025-04-01,false",
        "CONTINUITY_DOUBT,,false"
    })
    void only_an_approved_plan_lifts_the_doubt_of_a_proceeding(
            Proceeding.Kind kind, @Nullable LocalDate planApprovedOn, boolean eligible) {
        Declaration declaration = new Declaration(Clause.E, false, null, new Proceeding(kind, planApprovedOn), null);

        assertThat(eligibility.decide(with(sample(), declaration)).eligible()).isEqualTo(eligible);
    }

    /** R30. */
    @Test
    void a_political_or_religious_body_needs_a_human_whatever_it_declares() {
        assertThat(eligibility.decide(with(sample(), "941", 10L, 5)).outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
    }

    private void assertFails(Facts facts, String clause, Rulebook rule, Reason reason) {
        EligibilityDecision decision = eligibility.decide(facts);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.obstacles()).containsExactly(rule);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.FAIL)
                .singleElement()
                .satisfies(finding -> assertThat(finding.clause()).isEqualTo(clause))
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo(reason));
    }

    private static Facts sample() {
        return new Facts(
                LegalForm.KABUSHIKI,
                "13",
                industry("09"),
                10_000_000L,
                20,
                Stream.of(Clause.values())
                        .map(clause -> Declaration.of(clause, true))
                        .toList(),
                Set.of(),
                Baseline.NOT_ASKED);
    }

    private static Industry industry(String code) {
        return switch (IndustryTable.standard().find(code)) {
            case IndustryLookup.Found found -> found.industry();
            case IndustryLookup.Unknown unknown -> throw new AssertionError(code);
            case IndustryLookup.NeedsThreeDigits needs -> throw new AssertionError(code);
        };
    }

    private static Declaration debt(Debt debt) {
        return new Declaration(Clause.U, true, debt, null, null);
    }

    private static Facts with(Facts facts, String prefecture) {
        return new Facts(
                facts.legalForm(),
                prefecture,
                facts.industry(),
                facts.capital(),
                facts.employees(),
                facts.declarations(),
                facts.pastProgrammes(),
                facts.baseline());
    }

    private static Facts with(Facts facts, LegalForm form) {
        return new Facts(
                form,
                facts.prefecture(),
                facts.industry(),
                facts.capital(),
                facts.employees(),
                facts.declarations(),
                facts.pastProgrammes(),
                facts.baseline());
    }

    private static Facts with(Facts facts, String code, @Nullable Long capital, int employees) {
        return new Facts(
                facts.legalForm(),
                facts.prefecture(),
                industry(code),
                capital,
                employees,
                facts.declarations(),
                facts.pastProgrammes(),
                facts.baseline());
    }

    private static Facts with(Facts facts, Baseline baseline) {
        return new Facts(
                facts.legalForm(),
                facts.prefecture(),
                facts.industry(),
                facts.capital(),
                facts.employees(),
                facts.declarations(),
                facts.pastProgrammes(),
                baseline);
    }

    private static Facts with(Facts facts, Set<PastProgramme> past) {
        return new Facts(
                facts.legalForm(),
                facts.prefecture(),
                facts.industry(),
                facts.capital(),
                facts.employees(),
                facts.declarations(),
                past,
                facts.baseline());
    }

    private static Facts with(Facts facts, Declaration declaration) {
        List<Declaration> declarations = facts.declarations().stream()
                .map(other -> other.clause() == declaration.clause() ? declaration : other)
                .toList();
        return new Facts(
                facts.legalForm(),
                facts.prefecture(),
                facts.industry(),
                facts.capital(),
                facts.employees(),
                declarations,
                facts.pastProgrammes(),
                facts.baseline());
    }
}
