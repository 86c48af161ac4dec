package dev.koubo.scheduling.domain.participant;

import java.time.Instant;

/** Since when, and until when, a company takes part. */
public sealed interface Standing {

    /** From when support may be given. */
    Instant since();

    /** Whether support may be given at a moment (R108). */
    boolean covers(Instant moment);

    /** The company takes part. */
    record Confirmed(Instant since) implements Standing {
        @Override
        public boolean covers(Instant moment) {
            return !moment.isBefore(since);
        }
    }

    /** The company took part until {@code endedAt}. */
    record Ended(Instant since, Instant endedAt, EndReason reason) implements Standing {
        @Override
        public boolean covers(Instant moment) {
            return !moment.isBefore(since) && moment.isBefore(endedAt);
        }
    }
}
