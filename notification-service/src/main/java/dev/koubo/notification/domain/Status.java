package dev.koubo.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a notice's way. */
public sealed interface Status {

    State state();

    /** Still to be sent. */
    record Pending() implements Status {

        @Override
        public State state() {
            return State.PENDING;
        }
    }

    /** Accepted by the mail server; nobody has confirmed that it arrived. */
    record Sent(Instant at) implements Status {

        @Override
        public State state() {
            return State.SENT;
        }
    }

    /**
     * Known to have reached its recipient; clocks run from here (R191).
     *
     * @param sentAt null if it reached the recipient by another way than mail
     */
    record Arrived(@Nullable Instant sentAt, Instant at) implements Status {

        @Override
        public State state() {
            return State.ARRIVED;
        }
    }

    /** Given up; the desk phones instead. */
    record Failed(Instant at, Failure reason) implements Status {

        @Override
        public State state() {
            return State.FAILED;
        }
    }
}
