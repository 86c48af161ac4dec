package dev.koubo.testing;

import dev.koubo.servers.FreePorts;
import dev.koubo.servers.KafkaServer;
import dev.koubo.servers.PostgresServer;
import dev.koubo.servers.Topic;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Real PostgreSQL and Kafka for a service's tests, all topics, a clock that can be moved ({@link ClockFile}) and a key
 * for tokens ({@link Tokens}). They are started once in a module's test run, whatever number of applications the run
 * starts, and end with it. Use it on every Quarkus test: {@code @WithTestResource(ServiceServers.class)}.
 */
public final class ServiceServers implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "service";
    private static final Map<String, String> FASTER_THAN_DURABLE = Map.of("fsync", "off", "full_page_writes", "off");

    @Override
    public Map<String, String> start() {
        if (!TestState.has(TestState.BOOTSTRAP_SERVERS)) {
            startServers();
        }
        return Map.ofEntries(
                Map.entry("quarkus.datasource.username", DATABASE),
                Map.entry("quarkus.datasource.password", DATABASE),
                Map.entry("quarkus.datasource.jdbc.url", TestState.get(TestState.JDBC_URL)),
                Map.entry("quarkus.datasource.reactive.url", TestState.get(TestState.REACTIVE_URL)),
                Map.entry("kafka.bootstrap.servers", TestState.get(TestState.BOOTSTRAP_SERVERS)),
                Map.entry("quarkus.oidc.public-key", TestState.get(TestState.PUBLIC_KEY)),
                Map.entry("koubo.local", "true"),
                Map.entry("koubo.clock.file", TestState.get(TestState.CLOCK_FILE)),
                Map.entry("quarkus.http.test-port", "0"));
    }

    /** The servers stay for the next application of this run; they end with the JVM. */
    @Override
    public void stop() {}

    private static void startServers() {
        Path folder = RunFolder.create();
        PostgresServer postgres =
                PostgresServer.start(folder.resolve("postgres"), FreePorts.one(), FASTER_THAN_DURABLE);
        postgres.createDatabase(DATABASE, DATABASE, DATABASE);
        KafkaServer kafka = KafkaServer.start(folder.resolve("kafka"));
        kafka.createTopics(topics());
        TestState.set(TestState.JDBC_URL, postgres.jdbcUrl(DATABASE));
        TestState.set(TestState.REACTIVE_URL, postgres.reactiveUrl(DATABASE));
        TestState.set(
                TestState.CLOCK_FILE, ClockFile.create(folder.resolve("clock")).toString());
        TestKeys.make();
        TestState.set(TestState.BOOTSTRAP_SERVERS, kafka.bootstrapServers());
    }

    /** The topics of the real stack. */
    private static List<Topic> topics() {
        return Topic.readAll(Path.of(System.getProperty("koubo.root", ".."), "deploy", "kafka", "topics.properties"));
    }
}
