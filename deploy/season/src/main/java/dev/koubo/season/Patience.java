package dev.koubo.season;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for what the services do in their own time. */
final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Patience() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @param what what is waited for, for the message
     * @param seen what is seen at the end, when it is in vain
     */
    static void until(String what, Duration limit, BooleanSupplier condition, Supplier<String> seen) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "waited %d s in vain for %s; seen: %s".formatted(limit.toSeconds(), what, seen.get()));
            }
            pause(BETWEEN_LOOKS);
        }
    }

    static void pause(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("interrupted");
        }
    }
}
