package dev.koubo.request;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;

/** Makes the one clock of the service, at start: a wrong one stops the service before it answers anybody. */
@Singleton
@Startup
class Moment {

    private final InstantSource clock;

    Moment(ClockConfig config) {
        clock = config.clock().file().map(file -> shifted(file, config.local())).orElseGet(MillisecondClock::new);
    }

    @Produces
    @Singleton
    @Unremovable
    InstantSource clock() {
        return clock;
    }

    private static InstantSource shifted(Path file, boolean local) {
        if (!local) {
            throw new IllegalStateException(
                    "koubo.clock.file is set, but the clock may be moved only where koubo.local=true");
        }
        return new ShiftedClock(file);
    }
}
