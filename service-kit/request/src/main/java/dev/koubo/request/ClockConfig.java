package dev.koubo.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The door to a clock that can be set forward; shut outside local mode. */
@ConfigMapping(prefix = "koubo")
interface ClockConfig {

    /** Whether this process is part of a stack on one machine, to try things out. */
    @WithDefault("false")
    boolean local();

    Clock clock();

    /** Where the shift of the clock is kept. */
    interface Clock {
        Optional<Path> file();
    }
}
