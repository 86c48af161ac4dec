package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.application.CaseFact.Excluded;
import dev.koubo.application.domain.application.CaseFact.ParticipationEnded;
import dev.koubo.application.domain.application.Exclusion.Ground;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExclusionProcedureTest {

    private static final Instant NOW = Instant.parse("2025-07-08T01:00:00Z");

    /** R71. */
    @ParameterizedTest
    @EnumSource(Milestone.class)
    void a_false_declaration_excludes_from_every_state(Milestone milestone) {
        Application application = Samples.submitted();
        Application proposed =
                proposed(application.with(application.progress().reach(milestone)), Ground.FALSE_DECLARATION);

        Change change = Samples.accepted(ExclusionProcedure.decide(proposed, "tokyo-1", NOW));

        assertThat(change.after().state()).isEqualTo("EXCLUDED_FALSE");
        assertThat(change.facts()).containsExactly(new Excluded(Ground.FALSE_DECLARATION, NOW));
    }

    /** R72. */
    @Test
    void an_exclusion_needs_a_proposal_and_another_person() {
        assertThat(ExclusionProcedure.decide(Samples.submitted(), "tokyo-1", NOW))
                .isEqualTo(Decision.refuse(Refusal.EXCLUSION_NOT_PROPOSED));

        Application proposed = proposed(Samples.submitted(), Ground.ASKED_TO_WITHDRAW);
        assertThat(ExclusionProcedure.decide(proposed, "secretariat-1", NOW))
                .isEqualTo(Decision.refuse(Refusal.EXCLUSION_NEEDS_TWO_PERSONS));
        assertThat(Samples.accepted(ExclusionProcedure.decide(proposed, "tokyo-1", NOW))
                        .after()
                        .state())
                .isEqualTo("ASKED_TO_WITHDRAW");
    }

    @Test
    void a_proposal_alone_tells_nobody_and_ends_nothing() {
        Change change = Samples.accepted(ExclusionProcedure.propose(
                Samples.submitted(), new Exclusion(Ground.FALSE_DECLARATION, "other capital", "secretariat-1", NOW)));

        assertThat(change.facts()).isEmpty();
        assertThat(change.after().state()).isEqualTo("SUBMITTED");
    }

    @Test
    void an_exclusion_is_proposed_once() {
        Application proposed = proposed(Samples.submitted(), Ground.ASKED_TO_WITHDRAW);

        assertThat(ExclusionProcedure.propose(
                        proposed, new Exclusion(Ground.ASKED_TO_WITHDRAW, "again", "secretariat-2", NOW)))
                .isEqualTo(Decision.refuse(Refusal.EXCLUSION_ALREADY_PROPOSED));
    }

    /** R115. */
    @Test
    void the_participation_of_an_excluded_company_ends() {
        Application confirmed = Participation.confirmed(Samples.submitted(), new Evidence("a", "b"), NOW)
                .orElseThrow()
                .after();

        assertThat(Samples.accepted(ExclusionProcedure.decide(
                                proposed(confirmed, Ground.ASKED_TO_WITHDRAW), "tokyo-1", NOW))
                        .facts())
                .containsExactly(
                        new Excluded(Ground.ASKED_TO_WITHDRAW, NOW),
                        new ParticipationEnded(ParticipationEnded.Cause.EXCLUDED, NOW));
    }

    private static Application proposed(Application application, Ground ground) {
        return Samples.accepted(ExclusionProcedure.propose(
                        application, new Exclusion(ground, "what happened", "secretariat-1", NOW)))
                .after();
    }
}
