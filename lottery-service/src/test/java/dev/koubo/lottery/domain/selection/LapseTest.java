package dev.koubo.lottery.domain.selection;

import static dev.koubo.lottery.domain.People.OFFICIAL;
import static dev.koubo.lottery.domain.People.OTHER_SECRETARY;
import static dev.koubo.lottery.domain.People.SECRETARY;
import static dev.koubo.lottery.domain.People.SECRETARY_AS_OFFICIAL;
import static dev.koubo.lottery.domain.People.TERMS;
import static dev.koubo.lottery.domain.People.tokyo;
import static dev.koubo.lottery.domain.selection.SelectedCompany.AFTER_FORMS;
import static dev.koubo.lottery.domain.selection.SelectedCompany.FORMS;
import static dev.koubo.lottery.domain.selection.SelectedCompany.INSIDE;
import static dev.koubo.lottery.domain.selection.SelectedCompany.OUTSIDE;
import static dev.koubo.lottery.domain.selection.SelectedCompany.SEAT;
import static dev.koubo.lottery.domain.selection.SelectedCompany.WINDOW;
import static dev.koubo.lottery.domain.selection.SelectedCompany.declined;
import static dev.koubo.lottery.domain.selection.SelectedCompany.forms;
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

/** What becomes of a selected company that says nothing (R99). */
class LapseTest {

    private final Selection selected = Selected.by(SEAT);
    private final Selection notified = granted(selected.noticeArrived(WINDOW));
    private final Selection confirmed = granted(notified.confirm(given(INSIDE, Channel.WEB)));
    private final Selection proposedByItself = granted(notified.formsOverdue(AFTER_FORMS, FORMS));
    private final Selection proposed = granted(notified.proposeLapse(SECRETARY, AFTER_FORMS, FORMS));

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
}
