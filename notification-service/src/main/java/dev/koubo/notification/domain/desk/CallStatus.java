package dev.koubo.notification.domain.desk;

import java.time.Instant;

/** What is known of a call. */
public sealed interface CallStatus {

    CallState state();

    /** Nobody has spoken with the company yet. */
    record Open() implements CallStatus {

        @Override
        public CallState state() {
            return CallState.OPEN;
        }
    }

    /** Somebody has. */
    record Done(Instant at) implements CallStatus {

        @Override
        public CallState state() {
            return CallState.DONE;
        }
    }

    /** There is nothing left to speak about. */
    record NotNeeded(Instant at) implements CallStatus {

        @Override
        public CallState state() {
            return CallState.NOT_NEEDED;
        }
    }
}
