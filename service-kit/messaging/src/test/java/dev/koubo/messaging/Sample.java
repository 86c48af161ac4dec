package dev.koubo.messaging;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The sample service as its tests see it: from its servers. */
@ApplicationScoped
public class Sample {

    private final String bootstrapServers;
    private final TestDatabase database;

    Sample(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.bootstrapServers = bootstrapServers;
        this.database = new TestDatabase(jdbcUrl, "", user, password);
    }

    TestDatabase database() {
        return database;
    }

    TestTopic topic(String name) {
        return new TestTopic(bootstrapServers, name);
    }

    /** Runs it where requests run. */
    static <T> @Nullable T run(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(work);
    }

    /** An event of another service, numbered within its subject. */
    static String event(String id, String subject, int number) {
        return """
                {"specversion":"1.0","id":"%s","type":"dev.koubo.other.Happened.v1","source":"/other",
                 "subject":"%s","time":"2026-07-01T00:00:00Z","aggregateversion":%d,"actorrole":"expert",
                 "correlationid":"correlation of %s","newattribute":"ignored",
                 "data":{"number":%d,"newfield":"ignored"}}""".formatted(id, subject, number, subject, number);
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Sends the values in their order. */
    void send(String topic, String key, @Nullable String... values) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(topic, key, value));
            }
            producer.flush();
        }
    }

    /** Ids of the events that had an effect on the subject, in the order of the effects. */
    List<String> effects(String consumer, String subject) {
        String sql = "select event_id from effect where consumer = ? and subject = ? order by id";
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, consumer);
            query.setString(2, subject);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    long parkedRecords(String key) {
        return database.number("select count(*) from parked_record where partition_key = '" + key + "'");
    }
}
