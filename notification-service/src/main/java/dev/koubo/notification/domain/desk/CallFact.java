package dev.koubo.notification.domain.desk;

import java.time.Instant;

/** Something about a call that others want to know. */
public sealed interface CallFact {

    /** The call's version after it. */
    long version();

    record Opened(long version) implements CallFact {}

    record Overdue(long version) implements CallFact {}

    record Closed(long version, Instant at, Outcome outcome) implements CallFact {}

    /** Why a call is owed no more; the names are known to others. */
    enum Outcome {
        SPOKEN,
        NOT_NEEDED
    }
}
