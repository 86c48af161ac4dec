package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.application.CaseFact.Confirmed;
import dev.koubo.application.domain.application.CaseFact.ParticipationEnded;
import dev.koubo.application.domain.programme.Programmes;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ParticipationTest {

    private static final Instant NOW = Instant.parse("2025-07-10T03:00:00Z");
    private static final Evidence EVIDENCE = new Evidence("a", "b");

    /** R70. */
    @Test
    void only_an_approved_application_stands_in_the_fixed_list() {
        assertThat(Participation.listed(Samples.submitted())).isEmpty();

        Application approved = Screening.approved(Samples.submitted(), Programmes.receiving(), NOW)
                .orElseThrow()
                .after();
        assertThat(Participation.listed(approved))
                .hasValueSatisfying(change -> assertThat(change.after().state()).isEqualTo("IN_POOL"));
    }

    /** R103. */
    @Test
    void both_forms_confirm_the_participation_once() {
        Change confirmed =
                Participation.confirmed(Samples.submitted(), EVIDENCE, NOW).orElseThrow();

        assertThat(confirmed.after().state()).isEqualTo("CONFIRMED");
        assertThat(confirmed.facts()).containsExactly(new Confirmed(NOW, EVIDENCE));
        assertThat(Participation.confirmed(confirmed.after(), EVIDENCE, NOW)).isEmpty();
    }

    /** R108: others begin their support when they hear of it. */
    @Test
    void nothing_before_both_forms_tells_that_support_may_start() {
        Change intent = Participation.intentConfirmed(Samples.submitted()).orElseThrow();
        Change sent = Participation.formsSent(intent.after()).orElseThrow();

        assertThat(intent.facts()).isEmpty();
        assertThat(sent.facts()).isEmpty();
        assertThat(Participation.finished(sent.after(), NOW)).isEmpty();
        assertThat(Participation.confirmed(sent.after(), EVIDENCE, NOW)
                        .orElseThrow()
                        .facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.rules()).contains(Rulebook.R108));
    }

    @Test
    void forms_that_are_heard_of_before_the_intent_do_not_lose_it() {
        Application sent =
                Participation.formsSent(Samples.submitted()).orElseThrow().after();

        assertThat(Participation.intentConfirmed(sent)).isEmpty();
        assertThat(sent.state()).isEqualTo("FORMS_SENT");
    }

    /** R2. */
    @Test
    void the_participation_ends_with_the_support() {
        Instant end = Programmes.definition().support().endsAt();
        Application confirmed = Participation.confirmed(Samples.submitted(), EVIDENCE, NOW)
                .orElseThrow()
                .after();
        Application active = Participation.active(confirmed).orElseThrow().after();

        assertThat(active.state()).isEqualTo("ACTIVE");
        assertThat(Participation.finished(active, end)).hasValueSatisfying(change -> {
            assertThat(change.after().state()).isEqualTo("FINISHED");
            assertThat(change.facts())
                    .containsExactly(new ParticipationEnded(ParticipationEnded.Cause.SUPPORT_ENDED, end));
        });
        assertThat(Participation.finished(Samples.submitted(), end)).isEmpty();
    }

    /** R99. */
    @Test
    void a_lapsed_selection_ends_the_case() {
        assertThat(Participation.lapsed(Samples.submitted(), NOW))
                .hasValueSatisfying(change -> assertThat(change.after().state()).isEqualTo("LAPSED"));
    }
}
