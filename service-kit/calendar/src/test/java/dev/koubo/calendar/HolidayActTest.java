package dev.koubo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second source is itself pinned at the corners that decide whether it may judge the first. */
class HolidayActTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-21, NATIONAL, 春分の日",
        "2023-01-02, SUBSTITUTE, 振替休日",
        "2024-03-20, NATIONAL, 春分の日",
        "2024-09-22, NATIONAL, 秋分の日",
        "2024-09-23, SUBSTITUTE, 振替休日",
        "2025-05-06, SUBSTITUTE, 振替休日",
        "2026-05-06, SUBSTITUTE, 振替休日",
        "2026-09-22, BETWEEN, 国民の休日",
        "2028-09-22, NATIONAL, 秋分の日",
        "2032-09-21, BETWEEN, 国民の休日"
    })
    void the_act_gives_these_days(LocalDate date, Holiday.Kind kind, String name) {
        assertThat(HolidayAct.of(date.getYear())).containsEntry(date, new Holiday(date, kind, name));
    }
}
