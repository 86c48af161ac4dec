package dev.koubo.lottery.domain.pool;

import static dev.koubo.lottery.domain.People.TERMS;
import static dev.koubo.lottery.domain.People.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who comes into the pool and when it can be frozen (R58, R70, R73, R80, R94). */
class PoolTest {

    private static final Instant CLOSED = tokyo("2025-07-03T18:00:00");

    @Test
    void the_pool_holds_exactly_who_is_complete_eligible_and_approved() {
        OpenPool pool = pool(approved(1), approved(2), refused(3), withdrawnAfterApproval(4), ineligible(5));
        FrozenPool frozen = pool.freeze(CLOSED, TERMS.closesAt()).granted().orElseThrow();
        assertThat(frozen.list().lines()).containsExactlyInAnyOrder(line(1), line(2));
        assertThat(frozen.frozenAt()).isEqualTo(CLOSED);
    }

    @Test
    void the_freeze_waits_for_the_end_of_the_reception() {
        OpenPool pool = pool(approved(1));
        assertThat(pool.freeze(tokyo("2025-06-30T16:59:59"), TERMS.closesAt()))
                .isEqualTo(Decision.refused(Rulebook.R73));
        assertThat(pool.freeze(tokyo("2025-06-30T17:00:00"), TERMS.closesAt())).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_freeze_waits_for_every_form_that_came_in_time() {
        assertThat(pool(OptionalInt.empty(), approved(1)).freeze(CLOSED, TERMS.closesAt()))
                .isEqualTo(Decision.refused(Rulebook.R73));
        assertThat(pool(OptionalInt.of(2), approved(1)).freeze(CLOSED, TERMS.closesAt()))
                .isEqualTo(Decision.refused(Rulebook.R73));
    }

    @Test
    void the_freeze_names_who_is_still_being_screened() {
        assertThat(pool(approved(1), described(2)).freeze(CLOSED, TERMS.closesAt()))
                .isEqualTo(Decision.refused(Rulebook.R73, List.of(id(2).toString())));
        PoolEntry onlyHeardOf = PoolEntry.unknown(id(3)).complete().approve();
        assertThat(pool(OptionalInt.of(1), approved(1), onlyHeardOf).freeze(CLOSED, TERMS.closesAt()))
                .isEqualTo(Decision.refused(Rulebook.R73, List.of(id(3).toString())));
    }

    @Test
    void the_freeze_names_whom_tokyo_has_not_approved() {
        assertThat(pool(approved(1), described(2).complete()).freeze(CLOSED, TERMS.closesAt()))
                .isEqualTo(Decision.refused(Rulebook.R70, List.of(id(2).toString())));
    }

    @Test
    void a_company_that_cancelled_and_applied_again_has_the_same_single_lot() {
        PoolEntry cancelled = PoolEntry.unknown(id(1)).described(facts(9, true)).end(EntryState.WITHDRAWN);
        PoolEntry again =
                PoolEntry.unknown(id(2)).described(facts(9, true)).complete().approve();
        FrozenPool frozen = pool(cancelled, again)
                .freeze(CLOSED, TERMS.closesAt())
                .granted()
                .orElseThrow();
        assertThat(frozen.list().lines()).containsExactly(line(9));
    }

    @Test
    void a_company_cannot_stand_in_the_pool_twice() {
        PoolEntry second =
                PoolEntry.unknown(id(2)).described(facts(1, true)).complete().approve();
        assertThat(pool(approved(1), second).freeze(CLOSED, TERMS.closesAt()))
                .isEqualTo(Decision.refused(Rulebook.R94, List.of(id(2).toString())));
    }

    @Test
    void r58_a_company_cannot_stand_in_two_frames() {
        EntryFacts elsewhere =
                new EntryFacts(new EntryLine(Frame.SO, line(1).label()), "G", tokyo("2025-06-02T10:00:00"), true);
        PoolEntry second =
                PoolEntry.unknown(id(2)).described(elsewhere).complete().approve();
        assertThat(pool(approved(1), second).freeze(CLOSED, TERMS.closesAt()))
                .isEqualTo(Decision.refused(Rulebook.R94, List.of(id(2).toString())));
    }

    @Test
    void news_adds_up_to_the_same_in_whatever_order_it_comes() {
        List<UnaryOperator<PoolEntry>> news = new ArrayList<>(List.of(
                entry -> entry.described(facts(1, true)),
                PoolEntry::complete,
                PoolEntry::approve,
                entry -> entry.end(EntryState.WITHDRAWN),
                entry -> entry.end(EntryState.EXCLUDED)));
        PoolEntry inOrder = told(news);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(news, new Random(seed));
            assertThat(told(news)).isEqualTo(inOrder);
        }
        assertThat(inOrder.state()).isEqualTo(EntryState.EXCLUDED);
    }

    private static PoolEntry told(List<UnaryOperator<PoolEntry>> news) {
        PoolEntry entry = PoolEntry.unknown(id(1));
        for (UnaryOperator<PoolEntry> each : news) {
            entry = each.apply(entry);
        }
        return entry;
    }

    private static OpenPool pool(PoolEntry... entries) {
        return pool(OptionalInt.of(entries.length), entries);
    }

    private static OpenPool pool(OptionalInt received, PoolEntry... entries) {
        OpenPool pool = new OpenPool(received);
        List.of(entries).forEach(pool::add);
        return pool;
    }

    private static ApplicationId id(int number) {
        return new ApplicationId(new UUID(0, number));
    }

    private static EntryLine line(int company) {
        return new EntryLine(Frame.CM, new EntryLabel(new Sha256(company, 0, 0, 0)));
    }

    private static EntryFacts facts(int company, boolean eligible) {
        return new EntryFacts(line(company), "E", tokyo("2025-06-02T10:00:00"), eligible);
    }

    private static PoolEntry described(int number) {
        return PoolEntry.unknown(id(number)).described(facts(number, true));
    }

    private static PoolEntry approved(int number) {
        return described(number).complete().approve();
    }

    private static PoolEntry refused(int number) {
        return described(number).end(EntryState.REFUSED);
    }

    private static PoolEntry withdrawnAfterApproval(int number) {
        return approved(number).end(EntryState.WITHDRAWN);
    }

    private static PoolEntry ineligible(int number) {
        return PoolEntry.unknown(id(number)).described(facts(number, false));
    }
}
