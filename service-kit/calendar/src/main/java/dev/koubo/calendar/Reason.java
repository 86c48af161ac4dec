package dev.koubo.calendar;

/** Why a day does not count as a business day. */
public enum Reason {
    /** Saturday or Sunday. */
    WEEKEND,
    /** A day of rest by law: a national holiday, its substitute, or a day between two of them. */
    HOLIDAY,
    /** A yearly period in which the office is closed by its own rule, such as the turn of the year. */
    CLOSED_DAY
}
