package dev.koubo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R189: the data file against the Act. */
class HolidayDataTest {

    private static final CalendarData DATA = BusinessCalendar.standard().data();

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void the_data_holds_exactly_the_days_that_the_act_names(int year) {
        assertThat(inFile(year)).isEqualTo(HolidayAct.of(year));
    }

    @ParameterizedTest
    @CsvSource({"2025, 19", "2026, 18", "2027, 17"})
    void each_year_has_as_many_holidays_as_were_announced(int year, int days) {
        assertThat(inFile(year)).hasSize(days);
    }

    @Test
    void substitute_days_and_the_day_between_are_marked() {
        Map<Holiday.Kind, List<LocalDate>> byKind = new TreeMap<>(DATA.holidays().values().stream()
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .collect(Collectors.groupingBy(Holiday::kind, Collectors.mapping(Holiday::date, Collectors.toList()))));

        assertThat(byKind.get(Holiday.Kind.SUBSTITUTE))
                .containsExactly(
                        LocalDate.parse("2025-02-24"),
                        LocalDate.parse("2025-05-06"),
                        LocalDate.parse("2025-11-24"),
                        LocalDate.parse("2026-05-06"),
                        LocalDate.parse("2027-03-22"));
        assertThat(byKind.get(Holiday.Kind.BETWEEN)).containsExactly(LocalDate.parse("2026-09-22"));
    }

    @Test
    void the_turn_of_the_year_is_a_rule_of_the_data() {
        assertThat(DATA.closedPeriods())
                .containsExactly(new ClosedPeriod(MonthDay.of(12, 29), MonthDay.of(1, 3), "年末年始"));
    }

    @Test
    void the_data_names_its_source_version_and_years() {
        assertThat(DATA.version()).isEqualTo("japan-2026-02-02");
        assertThat(DATA.source()).contains("Act No. 178 of 1948", "Cabinet Office");
        assertThat(DATA.years()).isEqualTo(new CalendarData.Years(2025, 2027));
    }

    private static SortedMap<LocalDate, Holiday> inFile(int year) {
        SortedMap<LocalDate, Holiday> days = new TreeMap<>(DATA.holidays());
        days.keySet().removeIf(date -> date.getYear() != year);
        return days;
    }
}
