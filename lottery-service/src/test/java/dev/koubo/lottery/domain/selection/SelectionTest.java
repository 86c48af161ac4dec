package dev.koubo.lottery.domain.selection;

import static dev.koubo.lottery.domain.People.SECRETARY;
import static dev.koubo.lottery.domain.People.TERMS;
import static dev.koubo.lottery.domain.People.tokyo;
import static dev.koubo.lottery.domain.selection.SelectedCompany.AFTER_FORMS;
import static dev.koubo.lottery.domain.selection.SelectedCompany.FORMS;
import static dev.koubo.lottery.domain.selection.SelectedCompany.INSIDE;
import static dev.koubo.lottery.domain.selection.SelectedCompany.OUTSIDE;
import static dev.koubo.lottery.domain.selection.SelectedCompany.SEAT;
import static dev.koubo.lottery.domain.selection.SelectedCompany.WINDOW;
import static dev.koubo.lottery.domain.selection.SelectedCompany.declined;
import static dev.koubo.lottery.domain.selection.SelectedCompany.given;
import static dev.koubo.lottery.domain.selection.SelectedCompany.granted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a selected company and the desk can do, and until when (R88, R89, R92, R98). */
class SelectionTest {

    private final Selection selected = Selected.by(SEAT);
    private final Selection notified = granted(selected.noticeArrived(WINDOW));
    private final Selection confirmed = granted(notified.confirm(given(INSIDE, Channel.WEB)));
    private final Selection proposed = granted(notified.proposeLapse(SECRETARY, AFTER_FORMS, FORMS));

    @ParameterizedTest
    @CsvSource({
        "2025-07-03T10:00:00, 2025-07-07",
        "2025-07-04T10:00:00, 2025-07-08",
        "2025-07-05T10:00:00, 2025-07-08",
        "2025-07-07T10:00:00, 2025-07-09",
        "2025-07-09T10:00:00, 2025-07-11",
        "2025-07-17T10:00:00, 2025-07-22",
        "2025-07-22T10:00:00, 2025-07-24",
        "2025-07-03T23:59:59, 2025-07-07"
    })
    void the_window_ends_two_business_days_after_arrival(String arrival, String lastDay) {
        WithdrawalWindow window = WithdrawalWindow.after(tokyo(arrival), TERMS, BusinessCalendar.standard());
        assertThat(window.deadlineAt()).isEqualTo(tokyo(lastDay + "T23:59:59"));
        assertThat(window.phoneUntil()).isEqualTo(tokyo(lastDay + "T17:00:00"));
    }

    @Test
    void a_company_declines_in_time_until_the_last_moment_of_the_window() {
        assertWithdrawn(declined(notified, INSIDE, Channel.WEB), false);
        assertWithdrawn(declined(notified, INSIDE.plusMillis(999), Channel.MAIL), false);
        assertWithdrawn(declined(notified, OUTSIDE, Channel.WEB), true);
    }

    @Test
    void a_company_declines_by_telephone_in_time_until_the_desk_closes() {
        assertWithdrawn(declined(notified, tokyo("2025-07-08T16:59:59"), Channel.PHONE), false);
        assertWithdrawn(declined(notified, tokyo("2025-07-08T17:00:00"), Channel.PHONE), true);
    }

    @Test
    void a_mail_of_the_last_evening_is_in_time_though_it_is_entered_the_next_morning() {
        Instant morning = tokyo("2025-07-09T09:05:00");
        Answer answer = accepted(Channel.MAIL, Optional.of(INSIDE), true, morning);
        assertThat(granted(notified.decline(answer, morning)))
                .isEqualTo(new Withdrawn(SEAT, morning, false, Optional.of(answer)));
        Answer late = accepted(Channel.MAIL, Optional.of(OUTSIDE), true, morning);
        assertWithdrawn(notified.decline(late, morning), true);
    }

    @Test
    void an_answer_keeps_its_channel_its_moment_and_who_entered_it() {
        assertThat(accepted(Channel.WEB, Optional.empty(), false, INSIDE))
                .isEqualTo(new Answer(INSIDE, Channel.WEB, Optional.of("somebody")));
        assertThat(accepted(Channel.PHONE, Optional.of(INSIDE), true, INSIDE).at())
                .as("at this very moment")
                .isEqualTo(INSIDE);
        assertRefused("channel", entered(Channel.WEB, Optional.empty(), true, INSIDE));
        assertRefused("channel", entered(Channel.MAIL, Optional.empty(), false, INSIDE));
        assertRefused("givenAt", entered(Channel.WEB, Optional.of(INSIDE), false, OUTSIDE));
        assertRefused("givenAt", entered(Channel.MAIL, Optional.of(OUTSIDE), true, INSIDE));
    }

    @Test
    void who_withdrew_the_application_itself_gave_the_seat_back_without_an_answer() {
        assertThat(granted(notified.withdraw(INSIDE))).isEqualTo(new Withdrawn(SEAT, INSIDE, false, Optional.empty()));
        Selection late = granted(notified.withdraw(OUTSIDE));
        assertThat(late).isEqualTo(new Withdrawn(SEAT, OUTSIDE, true, Optional.empty()));
        assertThat(late.withdraw(OUTSIDE)).isEqualTo(Decision.standing(late));
        assertThat(new Excluded(SEAT, INSIDE).withdraw(OUTSIDE)).isEqualTo(Decision.refused(Rulebook.R90));
    }

    @Test
    void before_the_notice_arrives_no_clock_runs() {
        assertWithdrawn(declined(selected, OUTSIDE, Channel.WEB), false);
    }

    @Test
    void the_first_arrival_counts() {
        WithdrawalWindow second =
                WithdrawalWindow.after(tokyo("2025-07-07T10:00:00"), TERMS, BusinessCalendar.standard());
        assertThat(notified.noticeArrived(second)).isEqualTo(Decision.standing(notified));
        assertThat(granted(confirmed.noticeArrived(second))).isEqualTo(confirmed);
    }

    @Test
    void an_answer_may_come_before_the_news_of_the_arrival() {
        Selection early = granted(selected.confirm(given(INSIDE, Channel.PHONE)));
        assertThat(((Holding) granted(early.noticeArrived(WINDOW))).window()).contains(WINDOW);
    }

    @Test
    void who_said_yes_may_still_decline_inside_the_window_and_late_after_it() {
        assertWithdrawn(declined(confirmed, INSIDE, Channel.WEB), false);
        assertWithdrawn(declined(confirmed, OUTSIDE, Channel.WEB), true);
        assertWithdrawn(declined(granted(confirmed.participate()), OUTSIDE, Channel.WEB), true);
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        assertThat(confirmed.confirm(given(OUTSIDE, Channel.PHONE))).isEqualTo(Decision.standing(confirmed));
        Selection declined = granted(declined(notified, INSIDE, Channel.WEB));
        assertThat(declined(declined, OUTSIDE, Channel.WEB)).isEqualTo(Decision.standing(declined));
    }

    @Test
    void a_seat_that_was_given_back_is_not_taken_again() {
        Selection declined = granted(declined(notified, INSIDE, Channel.WEB));
        assertThat(declined.confirm(given(INSIDE, Channel.WEB))).isEqualTo(Decision.refused(Rulebook.R90));
    }

    @Test
    void a_silent_company_may_still_say_yes_after_the_window() {
        assertThat(granted(notified.confirm(given(OUTSIDE, Channel.WEB)))).isInstanceOf(IntentConfirmed.class);
    }

    @Test
    void whoever_holds_a_seat_can_be_excluded_once() {
        for (Selection holding : List.of(selected, notified, confirmed, proposed, granted(confirmed.participate()))) {
            assertThat(granted(holding.exclude(INSIDE))).isEqualTo(new Excluded(SEAT, INSIDE));
        }
        Selection gone = granted(declined(notified, INSIDE, Channel.WEB));
        assertThat(gone.exclude(OUTSIDE)).isEqualTo(Decision.standing(gone));
    }

    private static Decision<Answer> entered(Channel channel, Optional<Instant> givenAt, boolean byDesk, Instant now) {
        return Answer.entered(channel, givenAt, "somebody", byDesk, now);
    }

    private static Answer accepted(Channel channel, Optional<Instant> givenAt, boolean byDesk, Instant now) {
        return entered(channel, givenAt, byDesk, now).granted().orElseThrow();
    }

    private static void assertRefused(String field, Decision<Answer> decision) {
        assertThat(decision).isEqualTo(Decision.refused(Rulebook.R88, List.of(field)));
    }

    private static void assertWithdrawn(Decision<Selection> decision, boolean late) {
        assertThat(granted(decision))
                .isInstanceOfSatisfying(
                        Withdrawn.class,
                        withdrawn -> assertThat(withdrawn.late()).isEqualTo(late));
    }
}
