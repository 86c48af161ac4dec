package dev.koubo.lottery.domain.plan;

import static dev.koubo.lottery.domain.People.OFFICIAL;
import static dev.koubo.lottery.domain.People.OTHER_SECRETARY;
import static dev.koubo.lottery.domain.People.SECRETARY;
import static dev.koubo.lottery.domain.People.SECRETARY_AS_OFFICIAL;
import static dev.koubo.lottery.domain.People.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.draw.BeaconRule;
import dev.koubo.lottery.domain.draw.ByParty;
import dev.koubo.lottery.domain.draw.CeremonyRule;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.draw.Opening;
import dev.koubo.lottery.domain.draw.Prepared;
import dev.koubo.lottery.domain.draw.Source;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.Seasons;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other frame numbers: who proposes, who agrees, until when, and what follows (R49, R55, R57). */
class SeatPlanningTest {

    private static final Instant NOW = Instant.parse("2025-07-03T01:00:00Z");
    private static final Function<BeaconKind, BeaconRule> RULES = _ -> new CeremonyRule(Optional.empty());
    private static final PlanWish WISH = wish(8, 12, 20, null);

    private final Draw prepared =
            granted(Opening.first(Seasons.list(new FrameCounts(6, 25, 50), new Random(2)), TERMS));
    private final SeatPlanning untouched = new SeatPlanning(prepared, List.of());
    private final SeatPlanProposal proposed = granted(untouched.propose(WISH, SECRETARY, 40, NOW));
    private final SeatPlanning undecided = new SeatPlanning(prepared, List.of(proposed));
    private final SeatPlanProposal approved = granted(undecided.approve(1, OFFICIAL, "D-1", NOW));
    private final SeatPlanProposal refused = granted(undecided.refuse(1, OFFICIAL, "no need", NOW));

    @ParameterizedTest
    @CsvSource({
        "10, 10, 20, , true",
        "0, 20, 20, , true",
        "0, 0, 40, , true",
        "10, 10, 19, , false",
        "10, 10, 21, , false",
        "10, 10, 19, D-7, true",
        "10, 10, 21, D-7, true",
        "0, 0, 0, D-7, false"
    })
    void r49_numbers_add_up_to_the_seats_unless_tokyo_decided_otherwise(
            int rw, int cm, int so, @Nullable String decision, boolean accepted) {
        Decision<SeatPlanProposal> decided = untouched.propose(wish(rw, cm, so, decision), SECRETARY, 40, NOW);
        if (accepted) {
            assertThat(decided).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(decided).isEqualTo(Decision.refused(Rulebook.R49));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8, 12, 20, 6, 13, 21", // two seats that retail cannot fill move
        "0, 20, 20, 0, 20, 20", // a frame without seats gets none while others have entries
        "40, 0, 0, 6, 25, 9", // numbers of nought bid last, by the order of the frames
        "0, 30, 10, 0, 25, 15", // a number beyond the demand moves
        "6, 25, 50, 6, 25, 50" // everybody fits
    })
    void r57_the_seats_follow_from_the_numbers(int rw, int cm, int so, int r, int c, int s) {
        Draw planned = granted(prepared.replan(new FrameCounts(rw, cm, so)));
        assertThat(planned.plan().plan().seats()).isEqualTo(new FrameCounts(r, c, s));
        assertThat(planned.plan().guide()).isEqualTo(new FrameCounts(rw, cm, so));
        assertThat(planned.plan().list()).isEqualTo(prepared.plan().list());
    }

    @Test
    void no_lots_are_drawn_when_the_numbers_let_everybody_in() {
        Prepared everybody = (Prepared) granted(prepared.replan(new FrameCounts(6, 25, 50)));
        assertThat(everybody.source()).isEqualTo(Source.NONE);
    }

    @Test
    void r55_the_secretariat_proposes_and_tokyo_agrees_through_another_person() {
        assertThat(approved.isApproved()).isTrue();
        assertRefused(untouched.propose(WISH, OFFICIAL, 40, NOW), Rulebook.R55);
        assertRefused(undecided.approve(1, OTHER_SECRETARY, "D-1", NOW), Rulebook.R55);
        assertRefused(undecided.approve(1, SECRETARY_AS_OFFICIAL, "D-1", NOW), Rulebook.R55);
        assertRefused(undecided.refuse(1, SECRETARY_AS_OFFICIAL, "no", NOW), Rulebook.R55);
        assertThat(undecided.approve(2, OFFICIAL, "D-1", NOW)).isEqualTo(Decision.unknown());
    }

    @Test
    void a_step_repeated_answers_with_what_stands_and_a_ruling_is_never_replaced() {
        assertThat(undecided.propose(WISH, OTHER_SECRETARY, 40, NOW)).isEqualTo(Decision.standing(proposed));
        SeatPlanning ruled = new SeatPlanning(prepared, List.of(approved));
        assertThat(ruled.propose(WISH, SECRETARY, 40, NOW)).isEqualTo(Decision.standing(approved));
        assertThat(ruled.approve(1, OFFICIAL, "D-1", NOW)).isEqualTo(Decision.standing(approved));
        assertRefused(ruled.approve(1, OFFICIAL, "D-2", NOW), Rulebook.R55);
        assertRefused(ruled.refuse(1, OFFICIAL, "no", NOW), Rulebook.R55);
        SeatPlanning declined = new SeatPlanning(prepared, List.of(refused));
        assertThat(declined.refuse(1, OFFICIAL, "again", NOW)).isEqualTo(Decision.standing(refused));
        assertRefused(declined.approve(1, OFFICIAL, "D-1", NOW), Rulebook.R55);
    }

    @Test
    void one_proposal_is_undecided_at_a_time_and_a_declined_one_may_be_made_again() {
        assertRefused(undecided.propose(wish(9, 11, 20, null), SECRETARY, 40, NOW), Rulebook.R55);
        SeatPlanning declined = new SeatPlanning(prepared, List.of(refused));
        assertThat(granted(declined.propose(WISH, SECRETARY, 40, NOW)).number()).isEqualTo(2);
    }

    @Test
    void no_draw_is_committed_while_a_proposal_is_undecided() {
        Draw everybody = granted(prepared.replan(new FrameCounts(6, 25, 50)));
        assertRefused(new SeatPlanning(everybody, List.of(proposed)).commit(NOW, RULES), Rulebook.R55);
        for (SeatPlanProposal ruled : List.of(approved, refused)) {
            assertThat(new SeatPlanning(everybody, List.of(ruled)).commit(NOW, RULES))
                    .isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    void nothing_is_planned_anew_once_the_draw_is_committed_nor_in_a_redraw() {
        Draw committed =
                granted(granted(prepared.replan(new FrameCounts(6, 25, 50))).commit(NOW, RULES));
        assertRefused(new SeatPlanning(committed, List.of()).propose(WISH, SECRETARY, 40, NOW), Rulebook.R55);
        PlannedDraw first = prepared.plan();
        Draw redraw = new Prepared(
                TERMS.programme(),
                new PlannedDraw(
                        1,
                        Optional.of(first.list().hash()),
                        Optional.empty(),
                        first.list(),
                        first.guide(),
                        first.plan()),
                RedrawRule.FRESH_BEACON,
                false,
                BeaconKind.CEREMONY,
                Optional.of(NOW),
                ByParty.none());
        assertRefused(new SeatPlanning(redraw, List.of()).propose(WISH, SECRETARY, 40, NOW), Rulebook.R55);
    }

    private static PlanWish wish(int rw, int cm, int so, @Nullable String decision) {
        return new PlanWish(new FrameCounts(rw, cm, so), "more of them applied", Optional.ofNullable(decision));
    }

    private static <T> T granted(Decision<T> decision) {
        return decision.granted().orElseThrow(() -> new AssertionError(decision.toString()));
    }

    private static void assertRefused(Decision<?> decision, Rulebook rule) {
        assertThat(decision).isEqualTo(Decision.refused(rule));
    }
}
