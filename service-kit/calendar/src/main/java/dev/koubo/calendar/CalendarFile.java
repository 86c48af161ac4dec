package dev.koubo.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a calendar file: a head of {@code # name: value} lines, one line of column names, one line a day or period. */
final class CalendarFile {

    private static final String COLUMNS = "date,kind,name";
    private static final String CLOSED = "CLOSED";

    private final Map<String, String> head = new HashMap<>();
    private final Map<LocalDate, Holiday> holidays = new HashMap<>();
    private final List<ClosedPeriod> closedPeriods = new ArrayList<>();

    private CalendarFile() {}

    static CalendarData read(BufferedReader reader) {
        CalendarFile file = new CalendarFile();
        try {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                file.take(++number, line.strip());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The calendar file cannot be read", broken);
        }
        return file.data();
    }

    private void take(int number, String line) {
        try {
            if (line.startsWith("#")) {
                takeHead(line.substring(1).split(":", 2));
            } else if (!line.isEmpty() && !line.equals(COLUMNS)) {
                takeRow(line.split(",", -1));
            }
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new UnreadableCalendar(number, line, wrong);
        }
    }

    private void takeHead(String[] pair) {
        require(pair.length == 2, "a head line is '# name: value'");
        head.put(pair[0].strip(), pair[1].strip());
    }

    private void takeRow(String[] cells) {
        require(cells.length == 3 && !cells[2].isBlank(), "a row has three cells: " + COLUMNS);
        if (cells[1].equals(CLOSED)) {
            String[] ends = cells[0].split("/", -1);
            require(ends.length == 2, "a closed period is '--MM-DD/--MM-DD'");
            closedPeriods.add(new ClosedPeriod(MonthDay.parse(ends[0]), MonthDay.parse(ends[1]), cells[2]));
        } else {
            LocalDate date = LocalDate.parse(cells[0]);
            Holiday holiday = new Holiday(date, Holiday.Kind.valueOf(cells[1]), cells[2]);
            require(holidays.put(date, holiday) == null, "the day is listed twice");
        }
    }

    private CalendarData data() {
        CalendarData.Years years = years(named("years"));
        holidays.keySet().stream()
                .filter(date -> !years.contains(date))
                .min(LocalDate::compareTo)
                .ifPresent(date -> {
                    throw new UnreadableCalendar(date + " is outside the years that the head names");
                });
        return new CalendarData(named("source"), named("version"), years, holidays, closedPeriods);
    }

    private String named(String name) {
        String value = head.get(name);
        if (value == null || value.isEmpty()) {
            throw new UnreadableCalendar("The head does not name the " + name);
        }
        return value;
    }

    private static CalendarData.Years years(String range) {
        if (!range.matches("\\d{4}-\\d{4}")) {
            throw new UnreadableCalendar("The years are written YYYY-YYYY, not " + range);
        }
        return new CalendarData.Years(Integer.parseInt(range, 0, 4, 10), Integer.parseInt(range, 5, 9, 10));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
