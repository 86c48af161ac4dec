package dev.koubo.request;

import java.time.Instant;
import java.time.InstantSource;

/** The machine's clock in whole milliseconds, so that an instant is the same in JSON, in PostgreSQL and in a browser. */
final class MillisecondClock implements InstantSource {

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public long millis() {
        return System.currentTimeMillis();
    }
}
