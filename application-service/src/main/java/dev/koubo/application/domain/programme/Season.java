package dev.koubo.application.domain.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The points of a season behind which there is no going back; null where it has not come to them yet.
 *
 * @param closedAt when reception was closed
 * @param frozenAt when the list of the draw was fixed
 * @param resultsAt when the first draw was approved, so that results are told
 * @param endedAt when support ended
 */
public record Season(
        @Nullable Instant closedAt,
        @Nullable Instant frozenAt,
        @Nullable Instant resultsAt,
        @Nullable Instant endedAt) {

    public static final Season BEFORE_ALL = new Season(null, null, null, null);

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    public boolean hasResults() {
        return resultsAt != null;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    /** A closing that was put off is still to come. */
    Season receivingUntil(Instant closesAt) {
        return closedAt != null && closedAt.isBefore(closesAt) ? new Season(null, frozenAt, resultsAt, endedAt) : this;
    }

    Season closed(Instant at) {
        return new Season(at, frozenAt, resultsAt, endedAt);
    }

    Season frozen(Instant at) {
        return new Season(closedAt, at, resultsAt, endedAt);
    }

    Season withResults(Instant at) {
        return new Season(closedAt, frozenAt, at, endedAt);
    }

    Season ended(Instant at) {
        return new Season(closedAt, frozenAt, resultsAt, at);
    }
}
