package dev.koubo.request;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the one clock of the service, at start: a wrong one stops the service before it answers anybody. */
@Singleton
@Startup
class Moment {

    private final InstantSource clock;

    /**
     * @param local whether this process is part of a stack on one machine, to try things out
     * @param file where the shift of the clock is kept
     */
    Moment(
            @ConfigProperty(name = "koubo.local", defaultValue = "false") boolean local,
            @ConfigProperty(name = "koubo.clock.file") Optional<Path> file) {
        clock = file.map(path -> shifted(path, local)).orElseGet(MillisecondClock::new);
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
