package dev.koubo.calendar;

/** Thrown when a calendar file is not of the form that the README of this jar describes. */
public final class UnreadableCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableCalendar(String message) {
        super(message);
    }

    UnreadableCalendar(int line, String message, Throwable cause) {
        super("Line %d: %s".formatted(line, message), cause);
    }
}
