package dev.koubo.calendar;

import java.time.LocalDate;

/**
 * The reason why a day is no business day.
 *
 * @param name what the calendar calls the day, in Japanese
 */
public record Closure(Reason reason, String name) {

    LeftOut on(LocalDate date) {
        return new LeftOut(date, reason, name);
    }
}
