package dev.koubo.scheduling.domain.visit;

import java.time.Instant;

/** From when until when a visit takes; the end is not part of it. */
public record VisitTime(Instant startsAt, Instant endsAt) {

    /** Whether the two share a moment. */
    public boolean overlaps(VisitTime other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
