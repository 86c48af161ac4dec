package dev.koubo.messaging;

import dev.koubo.servers.KafkaServer;
import dev.koubo.servers.PostgresServer;
import dev.koubo.servers.Topic;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Gives the sample service its PostgreSQL and its Kafka, and the tests a way to them. */
public final class SampleServers implements QuarkusTestResourceLifecycleManager {

    private static final AtomicInteger STARTS = new AtomicInteger();

    private @Nullable PostgresServer postgres;
    private @Nullable KafkaServer kafka;

    @Override
    public Map<String, String> start() {
        Path folder = TestFolder.fresh("sample-" + STARTS.incrementAndGet());
        PostgresServer database = PostgresServer.start(folder.resolve("postgres"));
        KafkaServer broker = KafkaServer.start(folder.resolve("kafka"));
        postgres = database;
        kafka = broker;
        TestDatabase sample = TestDatabase.fresh(database);
        sample.execute("""
                create table counter (id text primary key, amount integer not null, version bigint not null);
                create table effect (id bigint generated always as identity primary key,
                                     consumer text not null, subject text not null, event_id text not null);
                """);
        broker.createTopics(List.of(
                new Topic("koubo.sample", 4, Map.of()),
                new Topic("koubo.private", 1, Map.of("cleanup.policy", "compact")),
                new Topic("koubo.other", 4, Map.of()),
                new Topic("koubo.careless", 1, Map.of())));
        return Map.of(
                "quarkus.datasource.username", sample.user(),
                "quarkus.datasource.password", sample.password(),
                "quarkus.datasource.jdbc.url", sample.jdbcUrl(),
                "quarkus.datasource.reactive.url", sample.reactiveUrl(),
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "sample.postgres.folder", folder.resolve("postgres").toString(),
                "sample.postgres.port", "" + database.port(),
                "sample.postgres.pid", "" + database.pid());
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
