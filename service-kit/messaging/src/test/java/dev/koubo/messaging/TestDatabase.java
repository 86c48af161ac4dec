package dev.koubo.messaging;

import dev.koubo.servers.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the tables of the kit. With it, every wait in the tests gets the patience that a busy machine needs. */
public record TestDatabase(String jdbcUrl, String reactiveUrl, String user, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    /** A database of its own on the server given. */
    public static TestDatabase fresh(PostgresServer server) {
        String name = "messaging_" + COUNT.incrementAndGet();
        server.createDatabase(name, name, "secret");
        TestDatabase database = new TestDatabase(server.jdbcUrl(name), server.reactiveUrl(name), name, "secret");
        database.execute(script("/db/kit/V0.1__messaging.sql"));
        return database;
    }

    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** The first column of the first row. */
    public long number(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Appends a row as the outbox does, in a transaction of its own. */
    public void append(String topic, String key, @Nullable String envelope) {
        try (Connection connection = connect()) {
            append(connection, topic, key, envelope);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Appends a row as the outbox does, in the connection's transaction. */
    public static void append(Connection connection, String topic, String key, @Nullable String envelope)
            throws SQLException {
        String sql = "insert into outbox (id, event_id, topic, partition_key, envelope)"
                + " values (nextval('outbox_id'), gen_random_uuid(), ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setString(3, envelope);
            insert.executeUpdate();
        }
    }

    public long unpublished() {
        return number("select count(*) from outbox where published_at is null");
    }

    private static String script(String path) {
        try (InputStream script = Objects.requireNonNull(TestDatabase.class.getResourceAsStream(path))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
