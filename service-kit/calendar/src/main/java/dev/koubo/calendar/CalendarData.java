package dev.koubo.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a calendar file says. */
record CalendarData(
        String source,
        String version,
        Years years,
        Map<LocalDate, Holiday> holidays,
        List<ClosedPeriod> closedPeriods) {

    CalendarData {
        holidays = Map.copyOf(holidays);
        closedPeriods = List.copyOf(closedPeriods);
    }

    Optional<Holiday> holiday(LocalDate date) {
        return Optional.ofNullable(holidays.get(date));
    }

    Optional<ClosedPeriod> closedPeriod(LocalDate date) {
        return closedPeriods.stream().filter(period -> period.contains(date)).findFirst();
    }

    /** The years whose holidays are all in the file, both ends included. */
    record Years(int first, int last) {

        boolean contains(LocalDate date) {
            return first <= date.getYear() && date.getYear() <= last;
        }
    }
}
