package dev.koubo.screening.domain;

import static dev.koubo.screening.domain.Cases.after;
import static dev.koubo.screening.domain.Cases.call;
import static dev.koubo.screening.domain.Cases.facts;
import static dev.koubo.screening.domain.Cases.received;
import static dev.koubo.screening.domain.Cases.refusal;
import static dev.koubo.screening.domain.Cases.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.screening.domain.Attempt.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R59, R60: the promise of a call. */
class PhonePromiseTest {

    @ParameterizedTest
    @CsvSource({
        "2025-05-29T00:00, 2025-06-03T17:00",
        "2025-05-30T12:00, 2025-06-04T17:00",
        "2025-05-31T12:00, 2025-06-04T17:00",
        "2025-06-26T09:00, 2025-07-01T17:00",
        "2025-06-27T18:00, 2025-07-02T17:00",
        "2025-06-30T16:59, 2025-07-03T17:00",
    })
    void r59_a_form_is_answered_within_three_business_days_of_receipt(String receivedAt, String dueAt) {
        assertThat(received(receivedAt).promise().dueAt()).isEqualTo(tokyo(dueAt));
    }

    @Test
    void r190_the_promise_shows_which_days_were_left_out() {
        assertThat(received("2025-06-27T18:00").promise().working().leftOut()).hasSize(2);
    }

    @Test
    void r59_a_promise_is_broken_once_and_only_if_nobody_called() {
        // given
        Screening waiting = received("2025-06-30T16:59");
        // when
        Decision broken = waiting.overdue(tokyo("2025-07-03T17:00"));
        // then
        assertThat(facts(broken)).containsExactly(new Fact.Overdue(tokyo("2025-07-03T17:00")));
        assertThat(after(broken).overdue(tokyo("2025-07-03T17:01"))).isInstanceOf(Decision.Unchanged.class);
        Screening called = after(call(waiting, "2025-07-03T16:50", Outcome.NO_ANSWER));
        assertThat(called.overdue(tokyo("2025-07-03T17:00"))).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void r60_an_unanswered_call_in_time_keeps_the_promise_and_the_case_stays_open() {
        Decision decision = call(received("2025-06-30T16:59"), "2025-07-03T16:50", Outcome.NO_ANSWER);

        assertThat(facts(decision))
                .containsExactly(new Fact.Attempted(1, tokyo("2025-07-03T16:50"), Outcome.NO_ANSWER, true));
        assertThat(after(decision).stage()).isEqualTo(new Stage.Contacting());
    }

    @Test
    void r60_a_late_first_call_never_becomes_in_time_by_a_second_one() {
        Screening late = after(call(received("2025-06-02T11:15"), "2025-06-05T17:00", Outcome.NO_ANSWER));

        assertThat(facts(call(late, "2025-06-06T09:00", Outcome.REACHED)))
                .containsExactly(new Fact.Attempted(2, tokyo("2025-06-06T09:00"), Outcome.REACHED, false));
    }

    @Test
    void r74_a_call_is_booked_ahead_and_in_desk_hours_only() {
        Screening open = received("2025-06-02T11:15");

        assertThat(refusal(call(open, "2025-06-03T10:00", Outcome.CALL_BACK, "2025-06-03T17:00")))
                .isEqualTo(Decision.Refused.input(Rulebook.R74, "callBackAt"));
        assertThat(refusal(call(open, "2025-06-03T10:00", Outcome.CALL_BACK, "2025-06-03T10:00"))
                        .rule())
                .isEqualTo(Rulebook.R74);
        assertThat(call(open, "2025-06-03T10:00", Outcome.CALL_BACK, "2025-06-03T16:59"))
                .isInstanceOf(Decision.Changed.class);
    }

    @Test
    void r74_the_next_call_is_due_when_booked_else_after_a_rest_and_never_once_the_talk_has_begun() {
        Screening open = received("2025-06-02T11:15");

        Screening busy = after(call(open, "2025-06-03T10:00", Outcome.BUSY));
        Screening booked = after(call(open, "2025-06-03T10:00", Outcome.CALL_BACK, "2025-06-04T09:00"));
        Screening talking = after(call(open, "2025-06-03T10:00", Outcome.REACHED));

        assertThat(busy.nextCallAt()).isEqualTo(tokyo("2025-06-03T11:00"));
        assertThat(busy.isCallBooked()).isFalse();
        assertThat(booked.nextCallAt()).isEqualTo(tokyo("2025-06-04T09:00"));
        assertThat(booked.isCallBooked()).isTrue();
        assertThat(talking.nextCallAt()).isNull();
    }
}
