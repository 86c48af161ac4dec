package dev.koubo.request;

import dev.koubo.servers.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL and a clock file, for one application. */
public class Postgres implements QuarkusTestResourceLifecycleManager {

    static final String CLOCK_FILE = "koubo.test.clock-file";
    private static final String NAME = "request";

    private @Nullable PostgresServer server;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-servers")), "run")
                    .toAbsolutePath();
            server = PostgresServer.start(folder.resolve("postgres"));
            server.createDatabase(NAME, NAME, NAME);
            Path clock = Files.write(folder.resolve("clock"), new byte[Long.BYTES]);
            System.setProperty(CLOCK_FILE, clock.toString());
            return Map.of(
                    "quarkus.datasource.username",
                    NAME,
                    "quarkus.datasource.password",
                    NAME,
                    "quarkus.datasource.jdbc.url",
                    server.jdbcUrl(NAME),
                    "quarkus.datasource.reactive.url",
                    server.reactiveUrl(NAME),
                    "koubo.local",
                    "true",
                    "koubo.clock.file",
                    clock.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
