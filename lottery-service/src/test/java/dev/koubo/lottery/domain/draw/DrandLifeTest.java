package dev.koubo.lottery.domain.draw;

import static dev.koubo.lottery.domain.People.BY_DRAND;
import static dev.koubo.lottery.domain.People.OFFICIAL;
import static dev.koubo.lottery.domain.People.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Quicknet;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.Seasons;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.proof.VoidReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A draw by drand goes its steps: bound to a round that does not exist yet, drawn when it does (R81 to R84). */
class DrandLifeTest {

    private static final Instant SIGNED = Quicknet.CHAIN.timeOf(1000);
    private static final Instant NOW = SIGNED.minus(Duration.ofMinutes(30));
    private static final Sha256 HASH = Sha256.of(new byte[] {1});

    private final Draw prepared =
            granted(Opening.first(Seasons.list(new FrameCounts(6, 25, 50), new Random(2)), BY_DRAND));
    private final Draw committed = granted(prepared.commit(NOW, announced(SIGNED)));
    private final Draw revealed = granted(committed.reveal(Quicknet.ROUND));
    private final Draw executed = granted(revealed.execute(SECRETARY, List.of(), SIGNED));

    @Test
    void the_manifest_names_the_round_and_the_record_keeps_its_signature() {
        assertThat(((Committed) committed).commitment()).satisfies(commitment -> {
            assertThat(commitment.manifest().beacon()).isEqualTo(new Beacon.Drand(Quicknet.CHAIN.hash(), 1000));
            assertThat(commitment.roundAt()).contains(SIGNED);
        });
        Draw approved = granted(executed.approve(OFFICIAL, SIGNED));
        assertThat(approved.published()
                        .map(PublishedDraw::beaconFile)
                        .orElseThrow()
                        .bytes())
                .asString()
                .contains("\"round\": 1000", Quicknet.ROUND.signature());
    }

    @Test
    void the_round_again_changes_nothing_and_another_one_is_refused() {
        assertThat(revealed.reveal(Quicknet.ROUND)).isEqualTo(Decision.standing(revealed));
        assertThat(executed.reveal(Quicknet.ROUND)).isEqualTo(Decision.standing(executed));
        Randomness.Drand other = new Randomness.Drand(1001, Quicknet.ROUND.signature());
        assertThat(committed.reveal(other)).isEqualTo(Decision.refused(Rulebook.R82));
        assertThat(prepared.reveal(Quicknet.ROUND)).isEqualTo(Decision.standing(prepared));
    }

    @Test
    void no_side_has_a_secret_to_promise_or_to_reveal() {
        assertThat(prepared.promise(SECRETARY, HASH)).isEqualTo(Decision.refused(Rulebook.R81));
        assertThat(committed.reveal(SECRETARY, new Secret(HASH), SIGNED)).isEqualTo(Decision.refused(Rulebook.R82));
    }

    @Test
    void nothing_is_drawn_before_the_round_is_known() {
        assertThat(committed.execute(SECRETARY, List.of(), SIGNED)).isEqualTo(Decision.refused(Rulebook.R82));
    }

    @Test
    void it_is_given_up_for_a_missing_beacon_only_and_never_once_the_round_is_known() {
        assertThat(committed.proposeVoid(SECRETARY, VoidReason.SECRET_NOT_REVEALED))
                .isEqualTo(Decision.refused(Rulebook.R83, List.of("reason")));
        assertThat(committed.proposeVoid(SECRETARY, VoidReason.BEACON_MISSING)).isInstanceOf(Decision.Accepted.class);
        assertThat(revealed.proposeVoid(SECRETARY, VoidReason.BEACON_MISSING))
                .isEqualTo(Decision.refused(Rulebook.R83));
    }

    @Test
    void a_redraw_is_bound_by_formula() {
        PlannedDraw plan = ((Prepared) prepared).plan();
        Prepared redraw = Prepared.redraw(BY_DRAND, plan, NOW, RedrawRule.FRESH_BEACON, false);
        Draw bound = granted(redraw.commit(NOW, _ -> new RoundRule(Quicknet.CHAIN, BY_DRAND, Optional.empty())));
        assertThat(((Committed) bound).commitment().roundAt()).contains(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void r81_a_redraw_keeps_the_rule_that_the_first_draw_was_bound_to() {
        PlannedDraw plan = ((Prepared) prepared).plan();
        assertThat(BY_DRAND.redraw()).isEqualTo(RedrawRule.FRESH_BEACON);
        Prepared redraw = Prepared.redraw(BY_DRAND, plan, NOW, RedrawRule.FIXED_ORDER, true);
        assertThat(redraw.redraw()).isEqualTo(RedrawRule.FIXED_ORDER);
    }

    private static Function<BeaconKind, BeaconRule> announced(Instant at) {
        return _ -> new RoundRule(Quicknet.CHAIN, BY_DRAND, Optional.of(at));
    }

    private static Draw granted(Decision<Draw> decision) {
        return decision.granted().orElseThrow();
    }
}
