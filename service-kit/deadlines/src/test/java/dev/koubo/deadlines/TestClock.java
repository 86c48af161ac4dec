package dev.koubo.deadlines;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. */
@Singleton
class TestClock implements InstantSource {

    /** 17:00 in Tokyo on the last day for phoning. */
    static final Instant START = Instant.parse("2025-07-03T08:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    synchronized void set(Instant instant) {
        now = instant;
    }

    synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }
}
