package dev.koubo.calendar;

import java.time.LocalDate;

/** One day of rest by law. */
record Holiday(LocalDate date, Kind kind, String name) {

    enum Kind {
        /** Named in the law. */
        NATIONAL,
        /** Rests for a national holiday that fell on a Sunday. */
        SUBSTITUTE,
        /** Rests because both its neighbours are national holidays. */
        BETWEEN
    }
}
