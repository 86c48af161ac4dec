package dev.koubo.calendar;

/** Thrown when a day is asked about whose year the calendar does not know: it refuses rather than guesses (R189). */
public final class YearWithoutData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    YearWithoutData(int year, String calendarVersion) {
        super("Calendar %s has no data for the year %d".formatted(calendarVersion, year));
        this.year = year;
    }

    public int year() {
        return year;
    }
}
