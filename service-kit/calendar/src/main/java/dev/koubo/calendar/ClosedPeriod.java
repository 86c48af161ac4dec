package dev.koubo.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/** A period of closed days that returns every year, both ends included; it may run over the turn of the year. */
record ClosedPeriod(MonthDay first, MonthDay last, String name) {

    boolean contains(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        boolean afterFirst = !day.isBefore(first);
        boolean beforeLast = !day.isAfter(last);
        return first.isAfter(last) ? afterFirst || beforeLast : afterFirst && beforeLast;
    }
}
