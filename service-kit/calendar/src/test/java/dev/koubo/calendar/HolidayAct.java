package dev.koubo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Articles 2 and 3 of the Act on National Holidays as an algorithm, good for 2022 to 2099: the second source that the
 * data file is held against. It knows nothing of the file.
 */
final class HolidayAct {

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "元日",
            MonthDay.of(2, 11), "建国記念の日",
            MonthDay.of(2, 23), "天皇誕生日",
            MonthDay.of(4, 29), "昭和の日",
            MonthDay.of(5, 3), "憲法記念日",
            MonthDay.of(5, 4), "みどりの日",
            MonthDay.of(5, 5), "こどもの日",
            MonthDay.of(8, 11), "山の日",
            MonthDay.of(11, 3), "文化の日",
            MonthDay.of(11, 23), "勤労感謝の日");

    private HolidayAct() {}

    static SortedMap<LocalDate, Holiday> of(int year) {
        SortedMap<LocalDate, Holiday> national = nationalHolidays(year);
        SortedMap<LocalDate, Holiday> all = new TreeMap<>(national);
        for (LocalDate date : national.keySet()) {
            if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
                put(all, substitute(date, national), Holiday.Kind.SUBSTITUTE, "振替休日");
            }
        }
        for (LocalDate date : national.keySet()) {
            LocalDate next = date.plusDays(1);
            if (!all.containsKey(next) && national.containsKey(date.plusDays(2))) {
                put(all, next, Holiday.Kind.BETWEEN, "国民の休日");
            }
        }
        return all;
    }

    private static SortedMap<LocalDate, Holiday> nationalHolidays(int year) {
        SortedMap<LocalDate, Holiday> days = new TreeMap<>();
        FIXED.forEach((day, name) -> put(days, day.atYear(year), Holiday.Kind.NATIONAL, name));
        put(days, monday(year, Month.JANUARY, 2), Holiday.Kind.NATIONAL, "成人の日");
        put(days, monday(year, Month.JULY, 3), Holiday.Kind.NATIONAL, "海の日");
        put(days, monday(year, Month.SEPTEMBER, 3), Holiday.Kind.NATIONAL, "敬老の日");
        put(days, monday(year, Month.OCTOBER, 2), Holiday.Kind.NATIONAL, "スポーツの日");
        put(days, equinox(year, Month.MARCH, 20.8431), Holiday.Kind.NATIONAL, "春分の日");
        put(days, equinox(year, Month.SEPTEMBER, 23.2488), Holiday.Kind.NATIONAL, "秋分の日");
        return days;
    }

    /** The next day that is no national holiday itself. */
    private static LocalDate substitute(LocalDate sunday, Map<LocalDate, Holiday> national) {
        LocalDate day = sunday.plusDays(1);
        while (national.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate monday(int year, Month month, int ordinal) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
    }

    /** The approximation for 1980 to 2099; {@code dayIn1980} is the day of the month in 1980 with its fraction. */
    private static LocalDate equinox(int year, Month month, double dayIn1980) {
        int since = year - 1980;
        double day = dayIn1980 + 0.242194 * since - Math.floorDiv(since, 4);
        return LocalDate.of(year, month, (int) day);
    }

    private static void put(Map<LocalDate, Holiday> days, LocalDate date, Holiday.Kind kind, String name) {
        days.put(date, new Holiday(date, kind, name));
    }
}
