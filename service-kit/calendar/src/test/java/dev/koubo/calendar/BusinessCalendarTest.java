package dev.koubo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2025-06-27, 3, 2025-07-02",
        "2025-05-29, 3, 2025-06-03",
        "2025-07-08, 2, 2025-07-10",
        "2025-12-26, 2, 2026-01-06",
        "2026-04-30, 3, 2026-05-08"
    })
    void counting_leaves_out_the_first_day_and_every_closed_one(LocalDate start, int days, LocalDate result) {
        assertThat(CALENDAR.daysAfter(start, days).result()).isEqualTo(result);
    }

    @Test
    void R190_the_working_shows_every_day_left_out_and_why() {
        Working working = CALENDAR.daysAfter(LocalDate.parse("2025-07-17"), 2);

        assertThat(working)
                .isEqualTo(new Working(
                        LocalDate.parse("2025-07-17"),
                        2,
                        List.of(
                                new LeftOut(LocalDate.parse("2025-07-19"), Reason.WEEKEND, "土曜日"),
                                new LeftOut(LocalDate.parse("2025-07-20"), Reason.WEEKEND, "日曜日"),
                                new LeftOut(LocalDate.parse("2025-07-21"), Reason.HOLIDAY, "海の日")),
                        LocalDate.parse("2025-07-22"),
                        "japan-2026-02-02"));
    }

    @Test
    void counting_backwards_shows_its_working_in_the_order_of_counting() {
        Working working = CALENDAR.daysBefore(LocalDate.parse("2025-07-22"), 1);

        assertThat(working.result()).isEqualTo("2025-07-18");
        assertThat(working.businessDays()).isEqualTo(-1);
        assertThat(working.leftOut())
                .extracting(day -> day.date().toString())
                .containsExactly("2025-07-21", "2025-07-20", "2025-07-19");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-21, HOLIDAY, 海の日",
        "2025-02-24, HOLIDAY, 振替休日",
        "2026-09-22, HOLIDAY, 国民の休日",
        "2025-02-23, HOLIDAY, 天皇誕生日",
        "2026-01-01, HOLIDAY, 元日",
        "2025-12-29, CLOSED_DAY, 年末年始",
        "2025-12-31, CLOSED_DAY, 年末年始",
        "2026-01-02, CLOSED_DAY, 年末年始",
        "2026-01-03, CLOSED_DAY, 年末年始",
        "2026-01-04, WEEKEND, 日曜日",
        "2025-07-19, WEEKEND, 土曜日"
    })
    void a_closed_day_tells_its_most_telling_reason(LocalDate day, Reason reason, String name) {
        assertThat(CALENDAR.closure(day)).contains(new Closure(reason, name));
        assertThat(CALENDAR.isBusinessDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-18", "2025-12-26", "2026-01-05", "2027-12-28"})
    void a_weekday_without_a_reason_is_a_business_day(LocalDate day) {
        assertThat(CALENDAR.closure(day)).isEmpty();
        assertThat(CALENDAR.isBusinessDay(day)).isTrue();
    }

    @Test
    void zero_business_days_end_where_they_start_even_on_a_closed_day() {
        LocalDate saturday = LocalDate.parse("2025-07-19");

        assertThat(CALENDAR.daysAfter(saturday, 0))
                .isEqualTo(new Working(saturday, 0, List.of(), saturday, CALENDAR.version()));
    }

    @Test
    void a_negative_count_is_refused() {
        LocalDate day = LocalDate.parse("2025-07-18");

        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.daysAfter(day, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.daysBefore(day, -1));
    }

    @Test
    void both_ends_of_a_span_count_and_a_span_turned_around_is_refused() {
        LocalDate friday = LocalDate.parse("2025-07-18");

        assertThat(CALENDAR.businessDaysBetween(friday, friday)).isEqualTo(1);
        assertThat(CALENDAR.businessDaysBetween(friday, LocalDate.parse("2025-07-22")))
                .isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.businessDaysBetween(friday, friday.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-31", "2028-01-01", "2028-01-04"})
    void R189_a_day_of_a_year_without_data_is_refused(LocalDate day) {
        assertThatThrownBy(() -> CALENDAR.isBusinessDay(day))
                .isInstanceOfSatisfying(
                        YearWithoutData.class,
                        refusal -> assertThat(refusal.year()).isEqualTo(day.getYear()))
                .hasMessageContaining("japan-2026-02-02");
    }

    @Test
    void R189_a_count_that_runs_into_a_year_without_data_is_refused() {
        LocalDate lastOpenDay = LocalDate.parse("2027-12-28");

        assertThatThrownBy(() -> CALENDAR.daysAfter(lastOpenDay, 1))
                .isInstanceOfSatisfying(
                        YearWithoutData.class,
                        refusal -> assertThat(refusal.year()).isEqualTo(2028));
    }
}
