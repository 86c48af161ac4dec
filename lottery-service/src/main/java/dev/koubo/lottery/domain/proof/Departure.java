package dev.koubo.lottery.domain.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That a company left after its list was fixed. Its entry stays in the list (R80).
 *
 * @param at when, in whole seconds
 */
public record Departure(Instant at, DepartureReason reason, EntryLine entry) {

    public Departure {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
