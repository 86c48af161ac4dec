package dev.koubo.screening.domain;

import static dev.koubo.screening.domain.Cases.SCRIPT;
import static dev.koubo.screening.domain.Cases.accepted;
import static dev.koubo.screening.domain.Cases.after;
import static dev.koubo.screening.domain.Cases.call;
import static dev.koubo.screening.domain.Cases.facts;
import static dev.koubo.screening.domain.Cases.level;
import static dev.koubo.screening.domain.Cases.levelConfirmed;
import static dev.koubo.screening.domain.Cases.reached;
import static dev.koubo.screening.domain.Cases.received;
import static dev.koubo.screening.domain.Cases.refusal;
import static dev.koubo.screening.domain.Cases.terms;
import static dev.koubo.screening.domain.Cases.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.screening.domain.Attempt.Outcome;
import dev.koubo.screening.domain.Decision.Refused;
import dev.koubo.screening.domain.LevelCheck.Device;
import dev.koubo.screening.domain.LevelCheck.Gap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R18, R19, R62 to R67, R70: what is confirmed on the phone, and approved afterwards. */
class LevelAndTermsTest {

    @Test
    void r18_without_a_device_the_level_is_not_met() {
        Decision decision = reached().confirmLevel(level(Set.of(), null, true, true));

        assertThat(after(decision).stage())
                .isInstanceOfSatisfying(
                        Stage.LevelNotMet.class,
                        stage -> assertThat(stage.level().gaps()).containsExactly(Gap.DEVICES));
    }

    @Test
    void r19_without_a_policy_the_level_is_not_met() {
        Decision decision = reached().confirmLevel(level(Set.of(Device.EDR), null, false, true));

        assertThat(after(decision).stage())
                .isInstanceOfSatisfying(
                        Stage.LevelNotMet.class,
                        stage -> assertThat(stage.level().gaps()).containsExactly(Gap.POLICY));
    }

    @Test
    void r18_an_equivalent_device_needs_a_written_reason() {
        LevelCheck unreasoned = level(Set.of(Device.EQUIVALENT), " ", true, true);
        LevelCheck reasoned = level(Set.of(Device.EQUIVALENT), "Managed detection by the provider", true, true);

        assertThat(refusal(reached().confirmLevel(unreasoned)))
                .isEqualTo(Refused.input(Rulebook.R18, "equivalentReason"));
        assertThat(after(reached().confirmLevel(reasoned)).stage()).isEqualTo(new Stage.LevelConfirmed(reasoned));
    }

    @Test
    void r62_the_level_is_confirmed_by_phone_and_signed_off() {
        LevelCheck unsigned = level(Set.of(Device.UTM), null, true, false);
        LevelCheck signed = level(Set.of(Device.UTM), null, true, true);

        assertThat(refusal(received("2025-06-02T11:15").confirmLevel(signed)).rule())
                .isEqualTo(Rulebook.R62);
        assertThat(refusal(reached().confirmLevel(unsigned)).rule()).isEqualTo(Rulebook.R62);
        assertThat(facts(reached().confirmLevel(signed))).containsExactly(new Fact.LevelPassed(signed.at()));
    }

    @Test
    void r62_the_terms_come_after_the_level() {
        assertThat(refusal(reached().answerTerms(terms(Set.of("A", "I"), true, "Owner"), SCRIPT))
                        .rule())
                .isEqualTo(Rulebook.R62);
    }

    @Test
    void r63_a_refused_applicant_is_out_and_others_learn_the_class_only() {
        Decision decision = reached().confirmLevel(level(Set.of(), null, false, true));

        assertThat(facts(decision)).containsExactly(new Fact.LevelFailed(tokyo("2025-06-03T10:40")));
        assertThat(facts(decision).getFirst().rules()).containsExactly(Rulebook.R63);
        assertThat(refusal(after(decision).answerTerms(terms(Set.of("A", "I"), true, "Owner"), SCRIPT))
                        .rule())
                .isEqualTo(Rulebook.R63);
    }

    @Test
    void r65_an_acceptance_needs_every_item_of_the_valid_script() {
        Explanation partial = terms(Set.of("A"), true, "Owner");
        Explanation foreign = terms(Set.of("A", "I", "X"), true, "Owner");
        var outdated = new Explanation("2024-1", Set.of("A", "I"), true, "Owner", partial.at(), "explainer");

        assertThat(refusal(levelConfirmed().answerTerms(partial, SCRIPT)))
                .isEqualTo(Refused.input(Rulebook.R65, "explained"));
        assertThat(refusal(levelConfirmed().answerTerms(foreign, SCRIPT)).field())
                .isEqualTo("explained");
        assertThat(refusal(levelConfirmed().answerTerms(outdated, SCRIPT)).field())
                .isEqualTo("scriptVersion");
    }

    @Test
    void r66_an_acceptance_names_who_accepted_and_completes_the_application() {
        Decision decision = levelConfirmed().answerTerms(terms(Set.of("A", "I"), true, "Owner"), SCRIPT);

        assertThat(refusal(levelConfirmed().answerTerms(terms(Set.of("A", "I"), true, ""), SCRIPT)))
                .isEqualTo(Refused.input(Rulebook.R66, "acceptedBy"));
        assertThat(facts(decision)).containsExactly(new Fact.TermsAccepted(tokyo("2025-06-03T10:50"), "2025-1"));
        assertThat(after(decision).stage().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void r67_who_does_not_accept_is_out_even_if_the_talk_broke_off() {
        Decision decision = levelConfirmed().answerTerms(terms(Set.of("A"), false, null), SCRIPT);

        assertThat(facts(decision)).containsExactly(new Fact.TermsDeclined(tokyo("2025-06-03T10:50"), "2025-1"));
        assertThat(refusal(call(after(decision), "2025-06-04T10:00", Outcome.REACHED))
                        .rule())
                .isEqualTo(Rulebook.R67);
    }

    @Test
    void r68_a_form_in_time_is_completed_by_a_call_after_the_window_closed() {
        Screening late = after(call(received("2025-06-30T16:58"), "2025-07-03T11:00", Outcome.REACHED));
        Screening fitting = after(late.confirmLevel(level(Set.of(Device.UTM), null, true, true)));

        assertThat(after(fitting.answerTerms(terms(Set.of("A", "I"), true, "Owner"), SCRIPT))
                        .stage()
                        .state())
                .isEqualTo(State.ACCEPTED);
    }

    @Test
    void r70_nobody_approves_what_they_recorded_themselves() {
        for (String recorder : Set.of("caller", "checker", "explainer")) {
            assertThat(refusal(accepted().approve(new Approval(tokyo("2025-07-03T17:30"), recorder)))
                            .rule())
                    .isEqualTo(Rulebook.R70);
        }
        Approval other = new Approval(tokyo("2025-07-03T17:30"), "tokyo");
        assertThat(facts(accepted().approve(other))).containsExactly(new Fact.Approved(other.at()));
    }

    @Test
    void r66_only_a_complete_application_is_approved_and_only_once() {
        Approval approval = new Approval(tokyo("2025-07-03T17:30"), "tokyo");

        assertThat(refusal(levelConfirmed().approve(approval)).rule()).isEqualTo(Rulebook.R66);
        assertThat(refusal(after(accepted().approve(approval)).approve(approval))
                        .rule())
                .isEqualTo(Rulebook.R70);
    }
}
