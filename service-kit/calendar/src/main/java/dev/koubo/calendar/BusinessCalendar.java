package dev.koubo.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows which days are business days: weekdays that are neither a holiday by law nor a closed day.
 *
 * <p>Days are days of the programme's zone; a deadline's hour is the caller's. Immutable, so one instance serves all
 * threads. Every question about a day whose year has no data ends in {@link YearWithoutData}.
 */
public final class BusinessCalendar {

    private final CalendarData data;

    private BusinessCalendar(CalendarData data) {
        this.data = data;
    }

    /** The bundled calendar of Japan, 2025 to 2027, with the turn of the year closed. */
    public static BusinessCalendar standard() {
        return Standard.CALENDAR;
    }

    /**
     * Reads a calendar file in UTF-8.
     *
     * @throws UnreadableCalendar if its content is malformed
     * @throws UncheckedIOException if it cannot be read
     */
    public static BusinessCalendar load(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return load(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException("The calendar file cannot be read: " + file, broken);
        }
    }

    /** Reads a calendar file in UTF-8 as {@link #load(Path)} does; the caller closes the stream. */
    public static BusinessCalendar load(InputStream stream) {
        return new BusinessCalendar(CalendarFile.read(new BufferedReader(new InputStreamReader(stream, UTF_8))));
    }

    public boolean isBusinessDay(LocalDate date) {
        return closure(date).isEmpty();
    }

    /** Why the day is no business day, the most telling reason first: holiday, closed day, weekend. */
    public Optional<Closure> closure(LocalDate date) {
        if (!data.years().contains(date)) {
            throw new YearWithoutData(date.getYear(), version());
        }
        return data.holiday(date)
                .map(holiday -> new Closure(Reason.HOLIDAY, holiday.name()))
                .or(() -> data.closedPeriod(date).map(period -> new Closure(Reason.CLOSED_DAY, period.name())))
                .or(() -> weekend(date));
    }

    /**
     * The business day that is so many business days after a day. The start is not counted, whether it is a business
     * day or not; a count of zero ends at the start.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Working daysAfter(LocalDate start, int businessDays) {
        return count(start, businessDays, 1);
    }

    /** The business day that is so many business days before a day, counted as {@link #daysAfter} does. */
    public Working daysBefore(LocalDate end, int businessDays) {
        return count(end, businessDays, -1);
    }

    /**
     * How many business days there are from the first day to the last, both included.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public int businessDaysBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("%s is before %s".formatted(last, first));
        }
        return Math.toIntExact(
                first.datesUntil(last.plusDays(1)).filter(this::isBusinessDay).count());
    }

    /** Names the data, so that a result can be traced back to it. */
    public String version() {
        return data.version();
    }

    /** Says where the data was taken from. */
    public String source() {
        return data.source();
    }

    CalendarData data() {
        return data;
    }

    private Working count(LocalDate start, int businessDays, int step) {
        if (businessDays < 0) {
            throw new IllegalArgumentException("Cannot count %d business days".formatted(businessDays));
        }
        List<LeftOut> leftOut = new ArrayList<>();
        LocalDate day = start;
        for (int counted = 0; counted < businessDays; ) {
            day = day.plusDays(step);
            Optional<Closure> closure = closure(day);
            if (closure.isPresent()) {
                leftOut.add(closure.get().on(day));
            } else {
                counted++;
            }
        }
        return new Working(start, businessDays * step, leftOut, day, version());
    }

    private static Optional<Closure> weekend(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY
                ? Optional.of(new Closure(Reason.WEEKEND, day.getDisplayName(TextStyle.FULL, Locale.JAPANESE)))
                : Optional.empty();
    }

    /** Read once, when first asked for. */
    private static final class Standard {

        private static final BusinessCalendar CALENDAR = bundled();

        private static BusinessCalendar bundled() {
            try (InputStream stream = Objects.requireNonNull(BusinessCalendar.class.getResourceAsStream("japan.csv"))) {
                return load(stream);
            } catch (IOException broken) {
                throw new UncheckedIOException("The bundled calendar cannot be read", broken);
            }
        }
    }
}
