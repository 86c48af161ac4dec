package dev.koubo.lottery.web.draw;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param at for a first draw by drand, and only there: the instant whose public round decides */
record CommitRequest(@Nullable OffsetDateTime at) {

    static Optional<Instant> announced(@Nullable CommitRequest request) {
        return request == null
                ? Optional.empty()
                : Optional.ofNullable(request.at()).map(OffsetDateTime::toInstant);
    }
}
