package dev.koubo.screening.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One phone call, as logged (R60).
 *
 * @param number counts from 1
 * @param caller subject of the person who called
 * @param scriptVersion the script in force (R4)
 * @param callBackAt the time the other side asked for, if it did
 */
public record Attempt(
        int number,
        Instant at,
        String caller,
        Outcome outcome,
        @Nullable Instant callBackAt,
        @Nullable String note,
        String scriptVersion) {

    /** How a call ended. */
    public enum Outcome {
        NO_ANSWER,
        BUSY,
        CALL_BACK,
        REACHED
    }

    public boolean reached() {
        return outcome == Outcome.REACHED;
    }

    /**
     * When this call wants another one: at the booked time, else after a rest if nobody was reached.
     *
     * @return null if the conversation has begun and nothing is booked
     */
    @Nullable
    Instant nextCallAt(Duration rest) {
        if (callBackAt != null) {
            return callBackAt;
        }
        return reached() ? null : at.plus(rest);
    }
}
