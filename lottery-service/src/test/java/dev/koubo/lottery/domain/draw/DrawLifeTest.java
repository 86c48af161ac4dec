package dev.koubo.lottery.domain.draw;

import static dev.koubo.lottery.domain.People.OFFICIAL;
import static dev.koubo.lottery.domain.People.OTHER_SECRETARY;
import static dev.koubo.lottery.domain.People.SECRETARY;
import static dev.koubo.lottery.domain.People.SECRETARY_AS_OFFICIAL;
import static dev.koubo.lottery.domain.People.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Quicknet;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.Seasons;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.proof.VoidReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each step of a draw, its repetition, and each step out of turn (R49, R76, R77, R81 to R84). */
class DrawLifeTest {

    private static final Instant NOW = Instant.parse("2025-07-04T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final Function<BeaconKind, BeaconRule> RULES = _ -> new CeremonyRule(Optional.empty());
    private static final Randomness.Ceremony SECRETS = Seasons.ceremony(new Random(1));
    private static final Secret A = SECRETS.secretA();
    private static final Secret B = SECRETS.secretB();

    private final Draw prepared =
            granted(Opening.first(Seasons.list(new FrameCounts(6, 25, 50), new Random(2)), TERMS));
    private final Draw promised =
            granted(granted(prepared.promise(SECRETARY, A.commitment())).promise(OFFICIAL, B.commitment()));
    private final Draw committed = granted(promised.commit(NOW, RULES));
    private final Draw both =
            granted(granted(committed.reveal(OFFICIAL, B, LATER)).reveal(SECRETARY, A, LATER));
    private final Draw revealed = granted(both.reveal(SECRETS));
    private final Draw executed = granted(revealed.execute(SECRETARY, List.of(), LATER));
    private final Draw approved = granted(executed.approve(OFFICIAL, LATER));

    @Test
    void a_draw_goes_from_its_plan_to_its_approved_result() {
        assertThat(prepared).isInstanceOf(Prepared.class);
        assertThat(committed).isInstanceOf(Committed.class);
        assertThat(revealed).isInstanceOf(Revealed.class);
        assertThat(executed).isInstanceOf(Executed.class);
        assertThat(approved).isInstanceOf(Approved.class);
        assertThat(((Executed) executed).result().selectedCounts()).isEqualTo(new FrameCounts(6, 11, 23));
        assertThat(approved.published()).get().isInstanceOf(PublishedDraw.Held.class);
    }

    @Test
    void the_frames_numbers_add_up_to_the_seats() {
        LotteryTerms fortyOne = new LotteryTerms(
                TERMS.programme(),
                1,
                40,
                new FrameCounts(11, 10, 20),
                TERMS.closesAt(),
                RedrawRule.FRESH_BEACON,
                TERMS.redrawCutOff(),
                2,
                5,
                TERMS.deskCloses(),
                TERMS.beacon());
        assertRefused(Opening.first(prepared.plan().list(), fortyOne), Rulebook.R49);
    }

    @Test
    void nothing_is_published_of_a_draw_that_is_not_approved() {
        assertThat(List.of(prepared, committed, revealed, executed))
                .allSatisfy(draw -> assertThat(draw.published()).isEmpty());
    }

    @Test
    void the_same_step_again_answers_with_what_stands() {
        assertStands(promised.promise(SECRETARY, A.commitment()), promised);
        assertStands(approved.promise(OFFICIAL, B.commitment()), approved);
        assertStands(committed.commit(LATER, RULES), committed);
        assertStands(approved.commit(LATER, RULES), approved);
        Draw half = granted(committed.reveal(SECRETARY, A, LATER));
        assertStands(half.reveal(SECRETARY, A, LATER), half);
        assertStands(approved.reveal(SECRETARY, A, LATER), approved);
        assertStands(executed.execute(SECRETARY, List.of(), LATER), executed);
        assertStands(approved.execute(OTHER_SECRETARY, List.of(), LATER.plusSeconds(9)), approved);
        assertStands(approved.approve(OFFICIAL, LATER), approved);
    }

    @Test
    void executing_again_from_the_same_inputs_gives_the_identical_result() {
        Executed again = (Executed) granted(revealed.execute(OTHER_SECRETARY, List.of(), LATER.plusSeconds(60)));
        assertThat(again.result().bytes())
                .isEqualTo(((Executed) executed).result().bytes());
    }

    @Test
    void no_step_is_taken_out_of_turn() {
        assertRefused(prepared.commit(NOW, RULES), Rulebook.R81);
        assertRefused(granted(prepared.promise(SECRETARY, A.commitment())).commit(NOW, RULES), Rulebook.R81);
        assertRefused(prepared.reveal(SECRETARY, A, NOW), Rulebook.R81);
        assertRefused(promised.reveal(SECRETARY, A, NOW), Rulebook.R81);
        assertRefused(promised.execute(SECRETARY, List.of(), NOW), Rulebook.R81);
        assertThat(List.of(committed, granted(committed.reveal(OFFICIAL, B, LATER)), both))
                .allSatisfy(draw -> assertRefused(draw.execute(SECRETARY, List.of(), NOW), Rulebook.R82));
        assertThat(List.of(prepared, promised, committed, both, revealed))
                .allSatisfy(draw -> assertRefused(draw.approve(OFFICIAL, LATER), Rulebook.R84));
    }

    @Test
    void a_ceremony_has_no_instant_and_no_missing_beacon() {
        CeremonyRule announced = new CeremonyRule(Optional.of(NOW.plusSeconds(3600)));
        assertThat(promised.commit(NOW, _ -> announced)).isEqualTo(Decision.refused(Rulebook.R81, List.of("at")));
        assertThat(committed.proposeVoid(SECRETARY, VoidReason.BEACON_MISSING))
                .isEqualTo(Decision.refused(Rulebook.R83, List.of("reason")));
    }

    @Test
    void a_commitment_to_a_secret_is_never_replaced() {
        assertRefused(promised.promise(SECRETARY, B.commitment()), Rulebook.R81);
        assertRefused(committed.promise(SECRETARY, B.commitment()), Rulebook.R81);
        assertRefused(approved.promise(OFFICIAL, A.commitment()), Rulebook.R81);
    }

    @Test
    void one_person_does_not_bind_both_secrets() {
        Draw one = granted(prepared.promise(SECRETARY, A.commitment()));
        assertRefused(one.promise(SECRETARY_AS_OFFICIAL, B.commitment()), Rulebook.R81);
    }

    @Test
    void a_side_cannot_copy_the_commitment_of_the_other() {
        Draw one = granted(prepared.promise(SECRETARY, A.commitment()));
        assertRefused(one.promise(OFFICIAL, A.commitment()), Rulebook.R81);
    }

    @Test
    void a_secret_that_does_not_match_its_commitment_is_refused() {
        assertRefused(committed.reveal(SECRETARY, B, LATER), Rulebook.R82);
        assertRefused(committed.reveal(OFFICIAL, A, LATER), Rulebook.R82);
        assertRefused(revealed.reveal(OFFICIAL, A, LATER), Rulebook.R82);
        assertRefused(approved.reveal(SECRETARY, new Secret(new Sha256(1, 2, 3, 4)), LATER), Rulebook.R82);
    }

    @Test
    void what_the_sides_revealed_is_what_the_draw_waits_for_and_other_secrets_are_not() {
        assertThat(((Committed) committed).awaited().secrets()).isEqualTo(ByParty.none());
        assertThat(((Committed) both).awaited())
                .isEqualTo(new Awaited(
                        new Beacon.Ceremony(A.commitment(), B.commitment()),
                        Optional.empty(),
                        new ByParty<>(Optional.of(A), Optional.of(B))));
        assertRefused(both.reveal(new Randomness.Ceremony(B, A)), Rulebook.R82);
        assertRefused(both.reveal(Quicknet.ROUND), Rulebook.R82);
    }

    @Test
    void a_secret_is_revealed_after_the_commitment_and_not_at_the_same_moment() {
        assertRefused(committed.reveal(SECRETARY, A, NOW), Rulebook.R81);
        assertRefused(committed.reveal(SECRETARY, A, NOW.minusNanos(1)), Rulebook.R81);
        assertThat(committed.reveal(SECRETARY, A, NOW.plusNanos(1))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void one_person_does_not_reveal_both_secrets() {
        assertRefused(committed.reveal(SECRETARY_AS_OFFICIAL, B, LATER), Rulebook.R84);
    }

    @Test
    void the_secretariat_executes_and_tokyo_approves_through_another_person() {
        assertRefused(revealed.execute(OFFICIAL, List.of(), LATER), Rulebook.R84);
        assertRefused(executed.approve(SECRETARY, LATER), Rulebook.R84);
        assertRefused(executed.approve(OTHER_SECRETARY, LATER), Rulebook.R84);
        assertRefused(executed.approve(SECRETARY_AS_OFFICIAL, LATER), Rulebook.R84);
    }

    @Test
    void without_oversubscription_no_lots_are_drawn() {
        Draw uncontested = granted(Opening.first(Seasons.list(new FrameCounts(12, 9, 15), new Random(3)), TERMS));
        assertRefused(uncontested.promise(SECRETARY, A.commitment()), Rulebook.R81);
        Draw known = granted(uncontested.commit(NOW, RULES));
        assertThat(known).isInstanceOf(Revealed.class);
        Executed done = (Executed) granted(known.execute(SECRETARY, List.of(), NOW));
        assertThat(done.commitment().manifest().text()).contains("beacon=none", "seats=RW:12,CM:9,SO:15");
        assertThat(done.result().selectedCounts()).isEqualTo(new FrameCounts(12, 9, 15));
    }

    @Test
    void a_committed_draw_whose_secret_does_not_come_is_given_up_by_two_persons_and_stays_listed() {
        assertRefused(committed.agreeToVoid(OFFICIAL, LATER), Rulebook.R84);
        assertRefused(committed.proposeVoid(OFFICIAL, VoidReason.SECRET_NOT_REVEALED), Rulebook.R84);
        Draw proposed = granted(committed.proposeVoid(SECRETARY, VoidReason.SECRET_NOT_REVEALED));
        assertStands(proposed.proposeVoid(SECRETARY, VoidReason.SECRET_NOT_REVEALED), proposed);
        assertRefused(proposed.agreeToVoid(OTHER_SECRETARY, LATER), Rulebook.R84);
        assertRefused(proposed.agreeToVoid(SECRETARY_AS_OFFICIAL, LATER), Rulebook.R84);
        Draw given = granted(proposed.agreeToVoid(OFFICIAL, LATER));
        assertThat(given.published()).get().isInstanceOf(PublishedDraw.Void.class);
        assertStands(given.agreeToVoid(OFFICIAL, LATER), given);
        assertRefused(given.execute(SECRETARY, List.of(), LATER), Rulebook.R83);
        assertRefused(given.approve(OFFICIAL, LATER), Rulebook.R84);
    }

    @Test
    void a_draw_whose_randomness_is_known_is_never_given_up() {
        assertThat(List.of(prepared, revealed, executed, approved)).allSatisfy(draw -> {
            assertRefused(draw.proposeVoid(SECRETARY, VoidReason.SECRET_NOT_REVEALED), Rulebook.R83);
            assertRefused(draw.agreeToVoid(OFFICIAL, LATER), Rulebook.R83);
        });
    }

    @Test
    void a_secret_says_nothing_in_a_log() {
        assertThat(A.toString()).doesNotContain(A.hex());
        assertThat(committed.reveal(SECRETARY, A, LATER).toString()).doesNotContain(A.hex());
    }

    private static Draw granted(Decision<? extends Draw> decision) {
        return decision.granted().orElseThrow(() -> new AssertionError(decision.toString()));
    }

    private static void assertStands(Decision<Draw> decision, Draw what) {
        assertThat(decision).isEqualTo(Decision.standing(what));
    }

    private static void assertRefused(Decision<Draw> decision, Rulebook rule) {
        assertThat(decision).isEqualTo(Decision.refused(rule));
    }
}
