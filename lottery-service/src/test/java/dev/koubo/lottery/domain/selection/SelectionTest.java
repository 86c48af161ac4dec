package dev.koubo.lottery.domain.selection;

import static dev.koubo.lottery.domain.People.OFFICIAL;
import static dev.koubo.lottery.domain.People.OTHER_SECRETARY;
import static dev.koubo.lottery.domain.People.SECRETARY;
import static dev.koubo.lottery.domain.People.SECRETARY_AS_OFFICIAL;
import static dev.koubo.lottery.domain.People.TERMS;
import static dev.koubo.lottery.domain.People.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.DrawVector;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a selected company and the desk can do, and until when (R88, R89, R92, R98, R99). */
class SelectionTest {

    private static final Seat SEAT = new Seat(
            new ApplicationId(new UUID(0, 1)),
            "cyber-2025",
            0,
            DrawVector.firstList().lines().getFirst(),
            3,
            Method.DRAWN);
    private static final WithdrawalWindow WINDOW =
            WithdrawalWindow.after(tokyo("2025-07-04T10:00:00"), TERMS, BusinessCalendar.standard());
    private static final Instant INSIDE = tokyo("2025-07-08T23:59:59");
    private static final Instant OUTSIDE = tokyo("2025-07-09T00:00:00");
    private static final FormsTerm FORMS = forms("2025-07-04T10:00:00");
    private static final Instant AFTER_FORMS = tokyo("2025-07-12T00:00:00");

    private final Selection selected = Selected.by(SEAT);
    private final Selection notified = granted(selected.noticeArrived(WINDOW));
    private final Selection confirmed = granted(notified.confirm(given(INSIDE, Channel.WEB)));
    private final Selection proposedByItself = granted(notified.formsOverdue(AFTER_FORMS, FORMS));
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
        Answer answer = granted(Channel.MAIL, Optional.of(INSIDE), true, morning);
        assertThat(granted(notified.decline(answer, morning)))
                .isEqualTo(new Withdrawn(SEAT, morning, false, Optional.of(answer)));
        Answer late = granted(Channel.MAIL, Optional.of(OUTSIDE), true, morning);
        assertWithdrawn(notified.decline(late, morning), true);
    }

    @Test
    void an_answer_keeps_its_channel_its_moment_and_who_entered_it() {
        assertThat(granted(Channel.WEB, Optional.empty(), false, INSIDE))
                .isEqualTo(new Answer(INSIDE, Channel.WEB, Optional.of("somebody")));
        assertThat(granted(Channel.PHONE, Optional.of(INSIDE), true, INSIDE).at())
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

    @ParameterizedTest
    @CsvSource({
        "2025-07-04T10:00:00, 2025-07-08, 2025-07-11",
        "2025-07-09T10:00:00, 2025-07-11, 2025-07-16",
        "2025-07-17T10:00:00, 2025-07-22, 2025-07-25"
    })
    void r99_silence_is_told_after_the_last_second_of_the_window_and_a_lapse_proposed_after_that_of_the_forms(
            String arrival, String windowEnd, String formsDue) {
        Selection silent = granted(
                selected.noticeArrived(WithdrawalWindow.after(tokyo(arrival), TERMS, BusinessCalendar.standard())));
        FormsTerm term = forms(arrival);
        Instant lastOfWindow = tokyo(windowEnd + "T23:59:59").plusMillis(999);
        Instant lastOfForms = tokyo(formsDue + "T23:59:59").plusMillis(999);

        assertThat(silent.windowEnded(lastOfWindow)).isEqualTo(Decision.standing(silent));
        Selection overdue = granted(silent.windowEnded(lastOfWindow.plusMillis(1)));
        assertThat(((Holding) overdue).answerOverdue()).isTrue();
        assertThat(overdue.windowEnded(lastOfForms)).as("told once").isEqualTo(Decision.standing(overdue));

        assertThat(overdue.formsOverdue(lastOfForms, term)).isEqualTo(Decision.standing(overdue));
        Instant first = lastOfForms.plusMillis(1);
        assertThat(granted(overdue.formsOverdue(first, term)))
                .isEqualTo(new LapseProposed((Holding) overdue, Optional.empty(), first));
    }

    @Test
    void r99_nobody_is_waited_for_who_has_answered_or_whose_notice_never_arrived() {
        Selection late = granted(declined(notified, OUTSIDE, Channel.WEB));
        Selection participant = granted(notified.participate());
        for (Selection other : List.of(
                selected,
                confirmed,
                participant,
                late,
                new Excluded(SEAT, INSIDE),
                granted(proposed.lapse(OFFICIAL, AFTER_FORMS)))) {
            assertThat(other.windowEnded(AFTER_FORMS)).isEqualTo(Decision.standing(other));
            assertThat(other.formsOverdue(AFTER_FORMS, FORMS)).isEqualTo(Decision.standing(other));
        }
    }

    @Test
    void silence_lapses_only_after_the_forms_due_date() {
        assertThat(notified.proposeLapse(SECRETARY, AFTER_FORMS.minusMillis(1), FORMS))
                .isEqualTo(Decision.refused(Rulebook.R99));
        assertThat(selected.proposeLapse(SECRETARY, AFTER_FORMS, FORMS))
                .as("before the notice arrived")
                .isEqualTo(Decision.refused(Rulebook.R99));
        assertThat(proposed).isInstanceOf(LapseProposed.class).isInstanceOf(Holding.class);
    }

    @Test
    void a_lapse_needs_the_secretariat_and_then_another_person_of_tokyo() {
        assertThat(notified.lapse(OFFICIAL, AFTER_FORMS)).isEqualTo(Decision.refused(Rulebook.R99));
        assertThat(notified.proposeLapse(OFFICIAL, AFTER_FORMS, FORMS)).isEqualTo(Decision.refused(Rulebook.R99));
        assertThat(proposed.lapse(OTHER_SECRETARY, AFTER_FORMS)).isEqualTo(Decision.refused(Rulebook.R99));
        assertThat(proposed.lapse(SECRETARY_AS_OFFICIAL, AFTER_FORMS)).isEqualTo(Decision.refused(Rulebook.R99));
        Selection lapsed = granted(proposed.lapse(OFFICIAL, AFTER_FORMS));
        assertThat(lapsed).isEqualTo(new Lapsed(SEAT, AFTER_FORMS, Optional.of(OFFICIAL)));
        assertThat(lapsed.lapse(OFFICIAL, AFTER_FORMS)).isEqualTo(Decision.standing(lapsed));
    }

    @Test
    void r99_a_proposal_that_came_by_itself_is_approved_by_anybody_of_tokyo_and_by_nobody_else() {
        assertThat(proposedByItself.lapse(SECRETARY, AFTER_FORMS)).isEqualTo(Decision.refused(Rulebook.R99));
        assertThat(granted(proposedByItself.lapse(SECRETARY_AS_OFFICIAL, AFTER_FORMS)))
                .isEqualTo(new Lapsed(SEAT, AFTER_FORMS, Optional.of(SECRETARY_AS_OFFICIAL)));
        assertThat(proposedByItself.proposeLapse(SECRETARY, AFTER_FORMS, FORMS))
                .isEqualTo(Decision.standing(proposedByItself));
        assertThat(proposed.formsOverdue(AFTER_FORMS, FORMS)).isEqualTo(Decision.standing(proposed));
    }

    @Test
    void r99_the_end_of_the_window_is_told_though_the_lapse_was_proposed_before() {
        Selection told = granted(proposedByItself.windowEnded(AFTER_FORMS));
        assertThat(told)
                .isEqualTo(new LapseProposed(
                        new Selected(SEAT, Optional.of(WINDOW), true), Optional.empty(), AFTER_FORMS));
        assertThat(told.windowEnded(AFTER_FORMS)).isEqualTo(Decision.standing(told));
    }

    @Test
    void an_answer_lets_the_proposal_of_a_lapse_fall() {
        Selection answered = granted(proposed.confirm(given(AFTER_FORMS, Channel.PHONE)));
        assertThat(answered.lapse(OFFICIAL, AFTER_FORMS)).isEqualTo(Decision.refused(Rulebook.R99));
    }

    @Test
    void who_said_yes_and_never_sent_the_forms_can_lapse_but_a_participant_cannot() {
        assertThat(granted(confirmed.proposeLapse(SECRETARY, AFTER_FORMS, FORMS)))
                .isInstanceOf(LapseProposed.class);
        assertThat(granted(proposed.participate())).isInstanceOf(Participating.class);
        assertThat(granted(confirmed.participate()).proposeLapse(SECRETARY, AFTER_FORMS, FORMS))
                .isEqualTo(Decision.refused(Rulebook.R99));
    }

    @Test
    void r99_the_forms_of_who_said_yes_are_due_from_that_day_on() {
        assertThat(FormsTerm.of((Holding) confirmed, TERMS, BusinessCalendar.standard()))
                .map(FormsTerm::dueAt)
                .contains(tokyo("2025-07-15T23:59:59"));
        assertThat(FormsTerm.of(Selected.by(SEAT), TERMS, BusinessCalendar.standard()))
                .isEmpty();
    }

    @Test
    void whoever_holds_a_seat_can_be_excluded_once() {
        for (Selection holding : List.of(selected, notified, confirmed, proposed, granted(confirmed.participate()))) {
            assertThat(granted(holding.exclude(INSIDE))).isEqualTo(new Excluded(SEAT, INSIDE));
        }
        Selection gone = granted(declined(notified, INSIDE, Channel.WEB));
        assertThat(gone.exclude(OUTSIDE)).isEqualTo(Decision.standing(gone));
    }

    private static FormsTerm forms(String arrival) {
        Holding silent = new Selected(
                SEAT, Optional.of(WithdrawalWindow.after(tokyo(arrival), TERMS, BusinessCalendar.standard())), false);
        return FormsTerm.of(silent, TERMS, BusinessCalendar.standard()).orElseThrow();
    }

    private static Answer given(Instant at, Channel channel) {
        return new Answer(at, channel, Optional.of("somebody"));
    }

    private static Decision<Answer> entered(Channel channel, Optional<Instant> givenAt, boolean byDesk, Instant now) {
        return Answer.entered(channel, givenAt, "somebody", byDesk, now);
    }

    private static Answer granted(Channel channel, Optional<Instant> givenAt, boolean byDesk, Instant now) {
        return entered(channel, givenAt, byDesk, now).granted().orElseThrow();
    }

    private static void assertRefused(String field, Decision<Answer> decision) {
        assertThat(decision).isEqualTo(Decision.refused(Rulebook.R88, List.of(field)));
    }

    private static Decision<Selection> declined(Selection selection, Instant at, Channel channel) {
        return selection.decline(given(at, channel), at);
    }

    private static Selection granted(Decision<Selection> decision) {
        Optional<Selection> outcome = decision.granted();
        return outcome.orElseThrow(() -> new AssertionError(decision.toString()));
    }

    private static void assertWithdrawn(Decision<Selection> decision, boolean late) {
        assertThat(granted(decision))
                .isInstanceOfSatisfying(
                        Withdrawn.class,
                        withdrawn -> assertThat(withdrawn.late()).isEqualTo(late));
    }
}
