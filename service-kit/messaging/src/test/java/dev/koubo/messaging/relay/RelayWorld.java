package dev.koubo.messaging.relay;

import dev.koubo.messaging.TestDatabase;
import dev.koubo.messaging.TestFolder;
import dev.koubo.messaging.TestTopic;
import dev.koubo.servers.KafkaServer;
import dev.koubo.servers.PostgresServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The servers of the relay's tests, shared by them; each test has its own database, topic and relays. */
final class RelayWorld implements AutoCloseable {

    static final RelaySettings SETTINGS =
            new RelaySettings(Duration.ofSeconds(1), 500, List.of(Expiry.ofOutbox(Duration.ofDays(7))));

    private static @Nullable PostgresServer postgres;
    private static @Nullable KafkaServer kafka;
    private static @Nullable Path kafkaFolder;

    private final List<AutoCloseable> running = new ArrayList<>();

    final TestDatabase database = TestDatabase.fresh(postgres());

    TestTopic topic(int partitions) {
        return TestTopic.fresh(kafka(), partitions);
    }

    /** Starts a relay on the world's database. */
    Relay relay() {
        return relay(SETTINGS);
    }

    Relay relay(RelaySettings settings) {
        Relay relay = new Relay(database.dataSource(), Map.of("bootstrap.servers", bootstrapServers()), settings);
        relay.start();
        running.add(relay);
        return relay;
    }

    String bootstrapServers() {
        return kafka().bootstrapServers();
    }

    void killBroker() {
        kafka().kill();
    }

    /** The broker comes back where it was, with what it had. */
    static synchronized void restartBroker() {
        if (kafka == null || kafkaFolder == null) {
            throw new IllegalStateException("there was no broker");
        }
        kafka = KafkaServer.start(kafkaFolder, kafka.port());
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable one : running) {
            one.close();
        }
    }

    private static synchronized PostgresServer postgres() {
        if (postgres == null) {
            postgres = PostgresServer.start(TestFolder.fresh("relay-postgres"));
        }
        return postgres;
    }

    private static synchronized KafkaServer kafka() {
        if (kafka == null) {
            kafkaFolder = TestFolder.fresh("relay-kafka");
            kafka = KafkaServer.start(kafkaFolder);
        }
        return kafka;
    }
}
