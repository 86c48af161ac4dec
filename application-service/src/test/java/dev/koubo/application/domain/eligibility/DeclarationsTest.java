package dev.koubo.application.domain.eligibility;

import static dev.koubo.application.domain.eligibility.Applicants.assertFails;
import static dev.koubo.application.domain.eligibility.Applicants.decide;
import static dev.koubo.application.domain.eligibility.Applicants.sample;
import static dev.koubo.application.domain.eligibility.Applicants.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.EligibilityDecision.Outcome;
import dev.koubo.application.domain.eligibility.Facts.Baseline;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationsTest {

    /** R8: the second of the three conditions, if the applicant is asked. */
    @Test
    void missing_devices_or_a_missing_policy_stand_in_the_way_when_asked_for() {
        assertFails(with(sample(), new Baseline(false, true)), "DEVICES", Rulebook.R18, Reason.NO_DEVICES);
        assertFails(with(sample(), new Baseline(true, false)), "POLICY", Rulebook.R19, Reason.NO_POLICY);
        assertThat(decide(with(sample(), new Baseline(true, true))).eligible()).isTrue();
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

    @ParameterizedTest
    @CsvSource({"A, R23", "I, R24", "U, R25", "E, R26", "O, R28", "KA, R29", "KI, R30"})
    void a_declaration_that_does_not_hold_refuses_by_its_clause(Clause clause, Rulebook rule) {
        assertFails(
                with(sample(), Declaration.of(clause, false)),
                "DECLARATION_" + clause.name(),
                rule,
                Reason.DECLARED_NOT_TO_HOLD);
    }

    /** R25. */
    @Test
    void a_debt_to_tokyo_that_is_paid_on_time_does_no_harm() {
        assertThat(decide(with(sample(), Applicants.debt(Debt.PAID_ON_TIME))).eligible())
                .isTrue();
        assertThat(decide(with(sample(), Applicants.debt(Debt.NONE))).eligible())
                .isTrue();
        assertThat(decide(with(sample(), Applicants.debt(Debt.IN_ARREARS))).eligible())
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

        assertThat(decide(with(sample(), declaration)).eligible()).isEqualTo(eligible);
    }

    /** R30. */
    @Test
    void a_political_or_religious_body_needs_a_human_whatever_it_declares() {
        assertThat(decide(with(sample(), "941", 10L, 5)).outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
    }
}
