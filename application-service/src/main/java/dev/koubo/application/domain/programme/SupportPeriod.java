package dev.koubo.application.domain.programme;

import dev.koubo.application.domain.Tokyo;
import java.time.Instant;
import java.time.LocalDate;

/** The days on which companies are supported, both included (R2). */
public record SupportPeriod(LocalDate from, LocalDate to) {

    /** The first instant after support. */
    public Instant endsAt() {
        return Tokyo.endOf(to);
    }
}
