package dev.koubo.messaging.relay;

import dev.koubo.messaging.TestDatabase;
import dev.koubo.messaging.relay.Row.Lane;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;

/** The relay that we must not build: it remembers the last id it has seen. */
final class LastIdRelay implements AutoCloseable {

    private final TestDatabase database;
    private final Producer<String, String> producer;
    private final Thread thread = new Thread(this::run, "last-id-relay");
    private volatile boolean stopping;

    LastIdRelay(TestDatabase database, String bootstrapServers) {
        this.database = database;
        this.producer = Records.producer(Map.of("bootstrap.servers", bootstrapServers));
        thread.start();
    }

    private void run() {
        String sql = "select id, topic, partition_key, envelope from outbox where id > ? order by id";
        long last = 0;
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            while (!stopping) {
                query.setLong(1, last);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong("id");
                        Lane lane = new Lane(rows.getString("topic"), rows.getString("partition_key"));
                        producer.send(Records.of(new Row(last, lane, rows.getString("envelope"), null)));
                    }
                }
                producer.flush();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.join();
        producer.close();
    }
}
