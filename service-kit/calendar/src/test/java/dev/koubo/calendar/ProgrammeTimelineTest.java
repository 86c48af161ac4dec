package dev.koubo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 2025 edition's dates, as far as they rest on business days. */
class ProgrammeTimelineTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();
    private static final LocalDate LAST_DAY_OF_RECEPTION = LocalDate.parse("2025-06-30");
    private static final LocalDate FIRST_SESSION = LocalDate.parse("2025-07-25");

    @ParameterizedTest
    @CsvSource({"2025-05-29, THURSDAY", "2025-06-30, MONDAY"})
    void reception_opens_and_closes_on_business_days(LocalDate day, DayOfWeek weekday) {
        assertThat(day.getDayOfWeek()).isEqualTo(weekday);
        assertThat(CALENDAR.isBusinessDay(day)).isTrue();
    }

    @ParameterizedTest(name = "R59: a form received {0} {1} is phoned about by {2}")
    @CsvSource({
        "2025-05-29, THURSDAY, 2025-06-03",
        "2025-05-30, FRIDAY,   2025-06-04",
        "2025-05-31, SATURDAY, 2025-06-04",
        "2025-06-26, THURSDAY, 2025-07-01",
        "2025-06-27, FRIDAY,   2025-07-02",
        "2025-06-30, MONDAY,   2025-07-03"
    })
    void phone_deadline_is_three_business_days_after_receipt(LocalDate received, DayOfWeek weekday, LocalDate due) {
        assertThat(received.getDayOfWeek()).isEqualTo(weekday);
        assertThat(CALENDAR.daysAfter(received, 3).result()).isEqualTo(due);
    }

    @Test
    void the_pool_is_safe_to_freeze_when_the_last_form_must_have_been_phoned_about() {
        LocalDate freeze = CALENDAR.daysAfter(LAST_DAY_OF_RECEPTION, 3).result();

        assertThat(freeze).isEqualTo("2025-07-03");
        assertThat(freeze.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
    }

    @ParameterizedTest(name = "R89: a notice that arrived {0} {1} may be declined until {2}")
    @CsvSource({
        "2025-07-03, THURSDAY, 2025-07-07",
        "2025-07-04, FRIDAY,   2025-07-08",
        "2025-07-05, SATURDAY, 2025-07-08",
        "2025-07-07, MONDAY,   2025-07-09",
        "2025-07-17, THURSDAY, 2025-07-22",
        "2025-07-22, TUESDAY,  2025-07-24"
    })
    void withdrawal_deadline_is_two_business_days_after_arrival(LocalDate arrival, DayOfWeek weekday, LocalDate due) {
        assertThat(arrival.getDayOfWeek()).isEqualTo(weekday);
        assertThat(CALENDAR.daysAfter(arrival, 2).result()).isEqualTo(due);
    }

    @Test
    void R92_a_promoted_company_has_the_same_two_business_days() {
        assertThat(CALENDAR.daysAfter(LocalDate.parse("2025-07-09"), 2).result())
                .isEqualTo("2025-07-11");
    }

    @Test
    void fourteen_business_days_lie_between_the_freeze_and_the_first_session() {
        assertThat(CALENDAR.businessDaysBetween(LocalDate.parse("2025-07-04"), LocalDate.parse("2025-07-24")))
                .isEqualTo(14);
    }

    @Test
    void one_draw_and_three_redraws_fit_before_the_first_session() {
        // given: each draw waits for the answers to the one before, which may come on the second business day
        List<LocalDate> draws = Stream.iterate(LocalDate.parse("2025-07-04"), draw -> next(lastAnswer(draw)))
                .takeWhile(draw -> lastAnswer(draw).isBefore(FIRST_SESSION))
                .toList();

        // then
        assertThat(draws)
                .extracting(LocalDate::toString)
                .containsExactly("2025-07-04", "2025-07-09", "2025-07-14", "2025-07-17");

        // and: a fifth one could be answered on the day of the session
        LocalDate fifth = next(lastAnswer(draws.getLast()));
        assertThat(fifth).isEqualTo("2025-07-23");
        assertThat(lastAnswer(fifth)).isEqualTo(FIRST_SESSION);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-25, FRIDAY",
        "2025-08-08, FRIDAY",
        "2025-08-27, WEDNESDAY",
        "2025-09-11, THURSDAY",
        "2025-09-25, THURSDAY",
        "2025-10-10, FRIDAY",
        "2025-10-27, MONDAY",
        "2025-11-17, MONDAY",
        "2025-12-12, FRIDAY",
        "2026-01-16, FRIDAY"
    })
    void every_session_is_held_on_a_business_day(LocalDate day, DayOfWeek weekday) {
        assertThat(day.getDayOfWeek()).isEqualTo(weekday);
        assertThat(CALENDAR.isBusinessDay(day)).isTrue();
    }

    @Test
    void forty_first_visits_fit_into_their_month_at_two_a_day() {
        assertThat(CALENDAR.businessDaysBetween(LocalDate.parse("2025-07-11"), LocalDate.parse("2025-08-10")))
                .isEqualTo(20);
    }

    @Test
    void the_calendar_knows_the_whole_season_of_visits() {
        assertThat(CALENDAR.businessDaysBetween(LocalDate.parse("2025-07-01"), LocalDate.parse("2026-01-31")))
                .isEqualTo(22 + 20 + 20 + 22 + 18 + 20 + 19);
    }

    @Test
    void R109_forms_are_due_five_business_days_after_sending() {
        assertThat(CALENDAR.daysAfter(LocalDate.parse("2025-07-09"), 5).result())
                .isEqualTo("2025-07-16");
    }

    @ParameterizedTest(name = "R109: the reminder {0} business days before 07-16 goes out on {1}")
    @CsvSource({"3, 2025-07-11", "1, 2025-07-15"})
    void reminders_count_backwards_from_the_due_date(int businessDays, LocalDate reminder) {
        assertThat(CALENDAR.daysBefore(LocalDate.parse("2025-07-16"), businessDays)
                        .result())
                .isEqualTo(reminder);
    }

    private static LocalDate lastAnswer(LocalDate draw) {
        return CALENDAR.daysAfter(draw, 2).result();
    }

    private static LocalDate next(LocalDate day) {
        return CALENDAR.daysAfter(day, 1).result();
    }
}
