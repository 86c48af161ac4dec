package dev.koubo.lottery;

import dev.koubo.servers.ChildCommand;
import dev.koubo.servers.ChildProcess;
import dev.koubo.servers.FreePorts;
import dev.koubo.testing.ServiceServers;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service as it is delivered, in a process of its own that can be killed and started again, on real servers. */
final class PackagedService implements AutoCloseable {

    private static final Path APPLICATION = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path FOLDER = Path.of("target", "packaged-service").toAbsolutePath();
    private static final Duration START_WITHIN = Duration.ofSeconds(90);
    private static final Duration END_WITHIN = Duration.ofSeconds(15);

    private final Map<String, String> settings = new HashMap<>(new ServiceServers().start());
    private final HttpClient http = HttpClient.newHttpClient();
    private ChildProcess process;
    private int port;
    private int life;

    /** @param further what it is told beyond its servers */
    PackagedService(Map<String, String> further) {
        settings.putAll(further);
        process = start();
    }

    /** {@code kill -9}; returns when it is dead. */
    void kill() {
        process.kill();
    }

    /** Starts it once more. */
    void startAgain() {
        process = start();
    }

    /** Kills it, forgets all that it knew, and starts it once more as if nobody had ever read a topic for it. */
    void startAnew() throws SQLException {
        process.kill();
        life++;
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade; create schema public");
        }
        process = start();
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
    }

    @Override
    public void close() {
        process.close();
    }

    private ChildProcess start() {
        port = FreePorts.one();
        RestAssured.port = port;
        List<String> line = new ArrayList<>(List.of(
                ChildCommand.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        settings.forEach((name, value) -> line.add("-D" + name + "=" + value));
        line.addAll(List.of(
                "-Dmp.messaging.connector.smallrye-kafka.group.id=lottery-" + life,
                // Whoever was killed is missed as soon as Kafka allows, so that the next one need not wait for its
                // topics.
                "-Dmp.messaging.connector.smallrye-kafka.session.timeout.ms=6000",
                "-Dmp.messaging.connector.smallrye-kafka.heartbeat.interval.ms=1500",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-jar",
                APPLICATION.toAbsolutePath().toString()));
        return ChildProcess.start(ChildCommand.of("lottery", FOLDER, line).stoppedBy("TERM", END_WITHIN))
                .awaitReady(START_WITHIN, this::isReady);
    }

    private boolean isReady() {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String setting(String name) {
        String value = settings.get("quarkus.datasource." + name);
        if (value == null) {
            throw new IllegalStateException("The servers do not tell their " + name);
        }
        return value;
    }
}
