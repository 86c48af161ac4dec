package dev.koubo.messaging.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of the sample stands. */
final class SampleClock {

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return InstantSource.fixed(Instant.parse("2026-07-01T03:04:05.678901Z"));
    }
}
