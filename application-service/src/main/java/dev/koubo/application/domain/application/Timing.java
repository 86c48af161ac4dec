package dev.koubo.application.domain.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the steps were made that are told once; null where they are still to come.
 *
 * @param completedAt when the explained terms were accepted (R66)
 * @param approvedAt when Tokyo approved the application (R70)
 * @param confirmedAt when both forms were complete (R103)
 */
public record Timing(
        @Nullable Instant completedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant confirmedAt) {

    static final Timing NONE = new Timing(null, null, null);

    Timing completed(Instant at) {
        return new Timing(at, approvedAt, confirmedAt);
    }

    Timing approved(Instant at) {
        return new Timing(completedAt, at, confirmedAt);
    }

    Timing confirmed(Instant at) {
        return new Timing(completedAt, approvedAt, at);
    }
}
