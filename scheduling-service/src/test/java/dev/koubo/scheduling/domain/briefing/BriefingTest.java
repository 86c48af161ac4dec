package dev.koubo.scheduling.domain.briefing;

import static dev.koubo.scheduling.domain.Decided.no;
import static dev.koubo.scheduling.domain.Decided.yes;
import static dev.koubo.scheduling.domain.Season.PROGRAMME;
import static dev.koubo.scheduling.domain.Season.briefingPlan;
import static dev.koubo.scheduling.domain.Season.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.briefing.Registering.Repeated;
import dev.koubo.scheduling.domain.briefing.Registering.Seated;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BriefingTest {

    private static final BriefingId ID = new BriefingId(PROGRAMME, 1);
    private static final Instant JUNE_1 = tokyo("2025-06-01T11:00:00");

    private final Briefing briefing = Briefing.planned(ID, briefingPlan(2));

    @Test
    void R180_seats_are_numbered_in_the_order_of_registration() {
        Seated first = seated(briefing);
        Seated second = seated(first.briefing());

        assertThat(first.seat()).isEqualTo(1);
        assertThat(second.seat()).isEqualTo(2);
        assertThat(second.briefing().version()).isEqualTo(3);
    }

    @Test
    void R181_the_last_seat_fills_the_briefing_and_the_next_guest_is_refused() {
        Briefing full = seated(seated(briefing).briefing()).briefing();

        assertThat(full).isInstanceOf(Briefing.Full.class);
        assertThat(full.seatsLeft()).isZero();
        no(Rulebook.R181, full.register(false, JUNE_1));
    }

    @Test
    void R181_a_full_briefing_says_so_to_everybody_even_to_those_who_have_a_seat() {
        Briefing full = seated(seated(briefing).briefing()).briefing();

        no(Rulebook.R181, full.register(true, JUNE_1));
    }

    @Test
    void A46_a_mail_address_gets_no_second_seat() {
        Briefing once = seated(briefing).briefing();

        assertThat(yes(once.register(true, JUNE_1))).isEqualTo(new Repeated(once));
    }

    @Test
    void R182_registration_ends_with_the_day_before() {
        assertThat(briefing.register(false, tokyo("2025-06-05T23:59:59.999"))).isInstanceOf(Decision.Accepted.class);
        no(Rulebook.R182, briefing.register(false, tokyo("2025-06-06T00:00:00")));
    }

    @Test
    void R182_a_closed_briefing_stays_closed_and_keeps_its_count() {
        Briefing open = seated(briefing).briefing();
        Instant midnight = tokyo("2025-06-06T00:00:00");

        assertThat(open.close(tokyo("2025-06-05T23:59:59"))).isEmpty();
        Briefing.Closed closed = open.close(midnight).orElseThrow();

        assertThat(closed.registered()).isEqualTo(1);
        assertThat(closed.version()).isEqualTo(3);
        assertThat(closed.close(midnight)).isEmpty();
        no(Rulebook.R182, closed.register(false, JUNE_1));
    }

    @Test
    void a_larger_capacity_opens_a_full_briefing_again() {
        Briefing full = seated(seated(briefing).briefing()).briefing();

        assertThat(full.rearranged(briefingPlan(3)))
                .isEqualTo(new Briefing.Open(ID, briefingPlan(3), 2, full.version() + 1));
    }

    @Test
    void a_smaller_capacity_takes_no_seat_away() {
        Briefing full = seated(seated(briefing).briefing()).briefing();

        Briefing smaller = full.rearranged(briefingPlan(1));

        assertThat(smaller.registered()).isEqualTo(2);
        assertThat(smaller.seatsLeft()).isZero();
    }

    @Test
    void an_unchanged_plan_changes_nothing() {
        assertThat(briefing.rearranged(briefingPlan(2))).isSameAs(briefing);
    }

    @Test
    void the_id_is_read_as_it_is_written() {
        assertThat(BriefingId.parse("cyber-2025/briefing-1")).isEqualTo(ID).hasToString("cyber-2025/briefing-1");
    }

    private static Seated seated(Briefing briefing) {
        return (Seated) yes(briefing.register(false, JUNE_1));
    }
}
