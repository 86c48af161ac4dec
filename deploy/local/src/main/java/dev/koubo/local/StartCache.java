package dev.koubo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The ahead-of-time cache of one application (JEP 483, 514): one training start writes it beside the application, and later
 * starts take less than half of the time. A cache older than its application is made anew.
 */
final class StartCache {

    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(3);
    private static final Duration END_WITHIN = Duration.ofSeconds(15);

    private final Part part;
    private final Path application;
    private final Path cache;

    StartCache(Part part, Path application) {
        this.part = part;
        this.application = application;
        this.cache = application.resolve("start.aot");
    }

    boolean isCurrent() {
        try {
            Path jar = application.resolve("quarkus-run.jar");
            return Files.exists(cache)
                    && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Starts the application with its cache, or without when there is no current one. */
    ServiceProcess start(Settings settings, Path folder) {
        List<String> options = isCurrent() ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off,cds=off") : List.of();
        return ServiceProcess.start(part, application, settings, folder, options, END_WITHIN);
    }

    /** Starts the application once and ends it when it is ready; returns when the cache is written. */
    void train(Settings settings, Path folder) {
        ServiceProcess.start(
                        part, application, settings, folder, List.of("-XX:AOTCacheOutput=" + cache), WRITTEN_WITHIN)
                .close();
    }
}
