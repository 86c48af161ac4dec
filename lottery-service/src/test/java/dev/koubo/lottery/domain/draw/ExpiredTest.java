package dev.koubo.lottery.domain.draw;

import static dev.koubo.lottery.domain.People.OFFICIAL;
import static dev.koubo.lottery.domain.People.SECRETARY;
import static dev.koubo.lottery.domain.People.TERMS;
import static dev.koubo.lottery.domain.People.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.Seasons;
import dev.koubo.lottery.domain.proof.SeatPlan;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.proof.VoidReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the cut-off means for a redraw that was opened before it: its commitment counts, not its opening (R97). */
class ExpiredTest {

    private static final Instant IN_TIME = tokyo("2025-07-17T23:59:59").plusMillis(999);
    private static final Instant TOO_LATE = tokyo("2025-07-18T00:00:00");
    private static final Function<BeaconKind, BeaconRule> RULES = _ -> new CeremonyRule(Optional.empty());
    private static final Randomness.Ceremony SECRETS = Seasons.ceremony(new Random(1));

    private final Draw redraw = promised(redraw());
    private final Draw expired = granted(redraw.redrawsEnd(TOO_LATE, TERMS));

    @Test
    void r97_a_redraw_ends_with_the_last_moment_of_the_cut_off_unless_it_is_committed() {
        assertThat(redraw.redrawsEnd(IN_TIME, TERMS)).isEqualTo(Decision.standing(redraw));
        assertThat(expired).isEqualTo(new Expired((Prepared) redraw, TOO_LATE));
        Draw committed = granted(redraw.commit(IN_TIME, RULES));
        assertThat(committed.redrawsEnd(TOO_LATE, TERMS)).isEqualTo(Decision.standing(committed));
    }

    @Test
    void r97_the_first_draw_is_no_redraw() {
        Draw first = granted(Opening.first(list(), TERMS));
        assertThat(first.redrawsEnd(TOO_LATE, TERMS)).isEqualTo(Decision.standing(first));
    }

    @Test
    void r97_an_expired_redraw_goes_no_step_further_and_is_no_part_of_the_chain() {
        Decision<Draw> refused = Decision.refused(Rulebook.R97);
        assertThat(expired.commit(TOO_LATE, RULES)).isEqualTo(refused);
        assertThat(expired.reveal(SECRETARY, SECRETS.secretA(), TOO_LATE)).isEqualTo(refused);
        assertThat(expired.execute(SECRETARY, List.of(), TOO_LATE)).isEqualTo(refused);
        assertThat(expired.redrawsEnd(TOO_LATE, TERMS)).isEqualTo(Decision.standing(expired));
        assertThat(expired.proposeVoid(SECRETARY, VoidReason.SECRET_NOT_REVEALED))
                .as("nothing was committed that could be given up")
                .isEqualTo(Decision.refused(Rulebook.R83));
        assertThat(expired.published()).isEmpty();
    }

    @Test
    void r97_with_more_time_it_is_committed_as_it_was_opened() {
        Draw committed = granted(((Expired) expired).opened().commit(TOO_LATE, RULES));
        assertThat(committed.plan()).isEqualTo(redraw.plan());
        assertThat(committed.promises()).isEqualTo(redraw.promises());
    }

    private static Draw redraw() {
        SeatPlan seats = SeatPlan.redraw(TERMS.guide(), list().counts(), new FrameCounts(1, 0, 1), FrameCounts.ZERO);
        PlannedDraw plan = new PlannedDraw(
                1, Optional.of(Sha256.of(new byte[] {1})), Optional.empty(), list(), TERMS.guide(), seats);
        return Prepared.redraw(TERMS, plan, IN_TIME, RedrawRule.FRESH_BEACON, true);
    }

    private static EntryList list() {
        return Seasons.list(new FrameCounts(6, 25, 50), new Random(2));
    }

    private static Draw promised(Draw draw) {
        Draw one = granted(draw.promise(SECRETARY, SECRETS.secretA().commitment()));
        return granted(one.promise(OFFICIAL, SECRETS.secretB().commitment()));
    }

    private static Draw granted(Decision<Draw> decision) {
        return decision.granted().orElseThrow(() -> new AssertionError(decision.toString()));
    }
}
