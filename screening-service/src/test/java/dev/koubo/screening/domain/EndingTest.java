package dev.koubo.screening.domain;

import static dev.koubo.screening.domain.Cases.CALENDAR;
import static dev.koubo.screening.domain.Cases.PROGRAMME;
import static dev.koubo.screening.domain.Cases.accepted;
import static dev.koubo.screening.domain.Cases.after;
import static dev.koubo.screening.domain.Cases.call;
import static dev.koubo.screening.domain.Cases.facts;
import static dev.koubo.screening.domain.Cases.reached;
import static dev.koubo.screening.domain.Cases.received;
import static dev.koubo.screening.domain.Cases.refusal;
import static dev.koubo.screening.domain.Cases.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.screening.domain.Attempt.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R61, R73: how a case ends without an answer. */
class EndingTest {

    private static final List<String> TWO_DAYS = List.of("2025-06-03T10:00", "2025-06-03T15:00", "2025-06-04T10:00");
    private static final List<String> ONE_DAY = List.of("2025-06-03T10:00", "2025-06-03T12:00", "2025-06-03T15:00");
    private static final List<String> FRIDAY_AND_WEEKEND =
            List.of("2025-06-06T10:00", "2025-06-06T12:00", "2025-06-07T10:00");

    @Test
    void r61_three_calls_on_two_business_days_and_a_mail_end_the_case_once_screening_has_closed() {
        Decision decision = giveUp(mailed(calledInVain(TWO_DAYS)), "2025-07-03T17:00");

        assertThat(facts(decision)).containsExactly(new Fact.Unreached(tokyo("2025-07-03T17:00"), 3, 2));
        assertThat(after(decision).stage().state()).isEqualTo(State.UNREACHED);
    }

    @Test
    void r61_three_calls_on_one_day_are_not_enough() {
        assertThat(refusal(giveUp(mailed(calledInVain(ONE_DAY)), "2025-07-03T17:00"))
                        .details())
                .containsEntry("businessDays", 1);
    }

    @Test
    void r61_a_call_on_a_weekend_is_no_call_on_a_business_day() {
        assertThat(refusal(giveUp(mailed(calledInVain(FRIDAY_AND_WEEKEND)), "2025-07-03T17:00"))
                        .details())
                .containsEntry("attempts", 3)
                .containsEntry("businessDays", 1);
    }

    @Test
    void r61_two_calls_are_not_enough() {
        assertThat(refusal(giveUp(
                                mailed(calledInVain(List.of("2025-06-03T10:00", "2025-06-04T10:00"))),
                                "2025-07-03T17:00"))
                        .details())
                .containsEntry("attempts", 2);
    }

    @Test
    void r61_the_mail_must_have_gone_out() {
        assertThat(refusal(giveUp(calledInVain(TWO_DAYS), "2025-07-03T17:00")).details())
                .containsEntry("mailSent", false);
    }

    @Test
    void r61_nobody_is_given_up_before_screening_has_closed() {
        assertThat(refusal(giveUp(mailed(calledInVain(TWO_DAYS)), "2025-07-03T16:59:59"))
                        .rule())
                .isEqualTo(Rulebook.R61);
    }

    @Test
    void r61_calls_before_the_applicant_was_reached_do_not_count_against_it() {
        Screening reached = after(call(mailed(calledInVain(TWO_DAYS)), "2025-06-05T10:00", Outcome.REACHED));

        assertThat(refusal(giveUp(reached, "2025-07-03T17:00")).details()).containsEntry("attempts", 0);
    }

    @Test
    void r61_an_applicant_that_fell_silent_after_a_talk_can_be_given_up_too() {
        Screening silent = reached();
        for (String at : TWO_DAYS) {
            silent = after(call(silent, at, Outcome.BUSY));
        }
        assertThat(giveUp(mailed(silent), "2025-07-03T17:00")).isInstanceOf(Decision.Changed.class);
    }

    @Test
    void a_withdrawal_ends_the_case_quietly_and_keeps_what_was_known() {
        var withdrawal = new Closing(Closing.Reason.WITHDRAWN, tokyo("2025-06-10T10:00"), "application");
        Screening complete = accepted();

        Decision decision = complete.close(withdrawal);

        assertThat(facts(decision)).isEmpty();
        assertThat(after(decision).stage()).isEqualTo(new Stage.Closed(withdrawal, complete.stage()));
    }

    @Test
    void r73_an_ended_case_does_not_move_again() {
        var exclusion = new Closing(Closing.Reason.EXCLUDED, tokyo("2025-06-10T10:00"), "application");
        Screening excluded = after(reached().close(exclusion));

        assertThat(excluded.close(exclusion)).isInstanceOf(Decision.Unchanged.class);
        assertThat(refusal(call(excluded, "2025-06-10T11:00", Outcome.REACHED)).rule())
                .isEqualTo(Rulebook.R73);
        assertThat(refusal(excluded.approve(new Approval(tokyo("2025-06-10T11:00"), "tokyo")))
                        .rule())
                .isEqualTo(Rulebook.R73);
    }

    private static Screening calledInVain(List<String> times) {
        Screening screening = received("2025-06-02T11:15");
        for (String at : times) {
            screening = after(call(screening, at, Outcome.NO_ANSWER));
        }
        return screening;
    }

    private static Screening mailed(Screening screening) {
        return after(screening.mailed(tokyo("2025-06-04T10:05")));
    }

    private static Decision giveUp(Screening screening, String at) {
        return screening.giveUp(tokyo(at), "secretary", PROGRAMME, CALENDAR);
    }
}
