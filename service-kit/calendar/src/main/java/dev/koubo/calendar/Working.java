package dev.koubo.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * How a count of business days came to its result (R190).
 *
 * @param start the day counted from; it is never counted itself
 * @param businessDays how many business days were counted; negative when counted backwards
 * @param leftOut the days between start and result that did not count, in the order of counting
 * @param result the last day counted
 * @param calendarVersion version of the data that decided
 */
public record Working(
        LocalDate start, int businessDays, List<LeftOut> leftOut, LocalDate result, String calendarVersion) {

    public Working {
        leftOut = List.copyOf(leftOut);
    }
}
