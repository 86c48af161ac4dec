package dev.koubo.application.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Decision.Accepted;
import dev.koubo.application.domain.Decision.Refused;
import dev.koubo.application.domain.Fault;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.eligibility.Frame;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Instant NOW = Instant.parse("2025-07-03T09:00:00Z");

    /** R33, A2. */
    @Test
    void forms_are_received_from_the_first_instant_of_the_opening() {
        Programme programme = Programmes.receiving();

        assertThat(programme.refusesFormsAt(Instant.parse("2025-05-28T14:59:59Z")))
                .contains(Refusal.NOT_YET_OPEN);
        assertThat(programme.refusesFormsAt(Instant.parse("2025-05-28T15:00:00Z")))
                .isEmpty();
    }

    /** R34, A1. */
    @Test
    void forms_are_received_until_just_before_the_closing_instant() {
        Programme programme = Programmes.receiving();

        assertThat(programme.refusesFormsAt(Instant.parse("2025-06-30T07:59:59.999Z")))
                .isEmpty();
        assertThat(programme.refusesFormsAt(Instant.parse("2025-06-30T08:00:00Z")))
                .contains(Refusal.APPLICATION_PERIOD_CLOSED);
    }

    @Test
    void an_opened_programme_has_its_first_definition() {
        assertThat(Programme.open(Programmes.definition())).isInstanceOfSatisfying(Accepted.class, accepted -> {
            ProgrammeChange change = (ProgrammeChange) accepted.value();
            assertThat(change.after().definitionVersion()).isEqualTo(1);
            assertThat(change.after().version()).isEqualTo(1);
            assertThat(change.facts()).containsExactly(new ProgrammeFact.Opened());
        });
    }

    @Test
    void a_definition_that_contradicts_itself_is_refused_with_every_field() {
        Definition sound = Programmes.definition();
        Definition broken = new Definition(
                sound.programme(),
                new ReceptionWindow(Programmes.CLOSING, Programmes.OPENING),
                sound.contact(),
                new SupportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1)),
                sound.redrawUntil(),
                sound.resultsBy(),
                sound.draw(),
                41,
                List.of(new FrameGuide(Frame.RW, 20), new FrameGuide(Frame.RW, 20)),
                "{}");

        assertThat(Programme.open(broken))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(((Refused<?>) refused).faults())
                                .extracting(Fault::field)
                                .containsExactly("applicationWindow.closesAt", "frames", "seats", "support.to"));
    }

    /** R7. */
    @Test
    void a_change_is_a_new_version_of_the_definition() {
        Definition later = Programmes.definition(Programmes.CLOSING.plusSeconds(3600));

        ProgrammeChange change = accepted(Programmes.receiving().change(later, "Longer", false));

        assertThat(change.after().definitionVersion()).isEqualTo(2);
        assertThat(change.after().definition()).isEqualTo(later);
        assertThat(change.facts()).containsExactly(new ProgrammeFact.Changed("Longer"));
    }

    /** R48. */
    @Test
    void what_the_draw_rests_on_stays_once_the_list_is_fixed() {
        Definition longer = Programmes.definition(Programmes.CLOSING.plusSeconds(3600));

        assertThat(Programmes.frozen().change(longer, "Longer", true))
                .isEqualTo(Decision.refuse(Refusal.LIST_IS_FIXED));
        assertThat(Programmes.frozen().change(Programmes.definition(), "Same", false))
                .isInstanceOf(Accepted.class);
    }

    /** R49, R55, R81, R97. */
    @Test
    void seats_lots_and_the_end_of_redraws_are_changed_by_tokyo_alone() {
        Definition sound = Programmes.definition();
        Definition other = new Definition(
                sound.programme(),
                sound.reception(),
                sound.contact(),
                sound.support(),
                sound.redrawUntil().plusDays(5),
                sound.resultsBy(),
                new DrawRules("fixed-order", "drand::"),
                42,
                List.of(new FrameGuide(Frame.RW, 11), new FrameGuide(Frame.CM, 11), new FrameGuide(Frame.SO, 20)),
                "{}");

        assertThat(Programmes.receiving().change(other, "More room", false))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(Refusal.TOKYO_DECIDES);
                    assertThat(((Refused<?>) refused).faults())
                            .extracting(fault -> fault.field() + " " + fault.rule())
                            .containsExactly(
                                    "draw.beacon R81",
                                    "draw.redraw R81",
                                    "draw.redrawCutOff R97",
                                    "frames R55",
                                    "seats R49");
                });
        assertThat(accepted(Programmes.receiving().change(other, "More room", true))
                        .after()
                        .definition())
                .isEqualTo(other);
        assertThat(Programmes.frozen().change(other, "Too late", true))
                .isEqualTo(Decision.refuse(Refusal.LIST_IS_FIXED));
    }

    @Test
    void reception_closes_once_and_again_only_if_the_closing_was_put_off() {
        Programme closed =
                Programmes.receiving().closeReception(104).orElseThrow().after();

        assertThat(closed.closeReception(104)).isEmpty();

        Definition later = Programmes.definition(Programmes.CLOSING.plusSeconds(3600));
        Programme again = accepted(closed.change(later, "Longer", false)).after();
        assertThat(again.closeReception(110))
                .hasValueSatisfying(change -> assertThat(change.facts())
                        .containsExactly(new ProgrammeFact.ReceptionClosed(Programmes.CLOSING.plusSeconds(3600), 110)));
    }

    /** R87. */
    @Test
    void results_are_late_only_if_somebody_has_none() {
        assertThat(Programmes.frozen().missResults(0)).isEmpty();
        assertThat(Programmes.frozen().missResults(3))
                .hasValueSatisfying(change -> assertThat(change.facts())
                        .containsExactly(new ProgrammeFact.ResultsLate(Instant.parse("2025-07-10T08:00:00Z"), 3)));
    }

    @Test
    void freezing_and_telling_results_happen_once() {
        Programme frozen = Programmes.receiving().freeze(NOW);

        assertThat(frozen.freeze(NOW.plusSeconds(1))).isSameAs(frozen);
        assertThat(frozen.tellResults(NOW)
                        .tellResults(NOW.plusSeconds(1))
                        .season()
                        .resultsAt())
                .isEqualTo(NOW);
    }

    /** R2. */
    @Test
    void support_ends_with_the_last_day_in_tokyo() {
        assertThat(Programmes.definition().support().endsAt()).isEqualTo("2026-01-31T15:00:00Z");
    }

    private static ProgrammeChange accepted(Decision<ProgrammeChange> decision) {
        return switch (decision) {
            case Accepted<ProgrammeChange>(ProgrammeChange change) -> change;
            case Refused<ProgrammeChange> refused -> throw new AssertionError(refused);
        };
    }
}
