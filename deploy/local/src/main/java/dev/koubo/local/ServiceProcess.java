package dev.koubo.local;

import dev.koubo.servers.ChildCommand;
import dev.koubo.servers.ChildProcess;
import dev.koubo.servers.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One service in a JVM of its own, with small means: C1, the serial collector, a small heap, and its start cache if there is
 * one. Its log and its configuration lie in its folder.
 */
public final class ServiceProcess implements RunningServer {

    private static final Duration START_WITHIN = Duration.ofSeconds(180);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final ChildProcess process;
    private final int port;

    private ServiceProcess(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the application and returns when it is ready.
     *
     * @param application folder with {@code quarkus-run.jar}
     * @param options further options of the JVM
     * @param endWithin how long it may take to end when asked
     */
    static ServiceProcess start(
            Part part, Path application, Settings settings, Path folder, List<String> options, Duration endWithin) {
        List<String> line = new ArrayList<>(List.of(
                ChildCommand.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + (part == Part.GATEWAY ? "96m" : "160m"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        line.addAll(options);
        line.add("-Dquarkus.config.locations="
                + written(settings.of(part), part, folder).toUri());
        line.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        ChildProcess process =
                ChildProcess.start(ChildCommand.of(part.label(), folder, line).stoppedBy("TERM", endWithin));
        int port = settings.port(part);
        process.awaitReady(START_WITHIN, () -> ready(port));
        return new ServiceProcess(process, port);
    }

    /** The settings hold a password, so only their owner reads them. */
    private static Path written(Map<String, String> settings, Part part, Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("application.properties");
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Properties properties = new Properties();
            properties.putAll(settings);
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "What the local stack tells " + part.label());
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean ready(int port) {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    @Override
    public int port() {
        return port;
    }
}
