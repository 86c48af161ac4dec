package dev.koubo.calendar;

import java.time.LocalDate;

/**
 * A day that a count passed over.
 *
 * @param name what the calendar calls the day, in Japanese
 */
public record LeftOut(LocalDate date, Reason reason, String name) {}
