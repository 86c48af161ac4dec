package dev.koubo.messaging.relay;

import dev.koubo.messaging.relay.Row.Lane;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The relay's one connection. It holds the lock that makes its relay the active one: when the connection ends, for
 * whatever reason, the database frees the lock and another relay takes over.
 */
final class OutboxSession implements AutoCloseable {

    /** Name of the advisory lock, the same in every process: the first eight letters of "koubo outbox". */
    private static final long LOCK = 0x6b6f75626f206f75L;

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

    private static final String UNPUBLISHED = """
            select id, topic, partition_key, envelope, traceparent
            from outbox
            where published_at is null
              and (topic, partition_key) not in (select * from unnest(cast(? as text[]), cast(? as text[])))
              and topic <> all (cast(? as text[]))
            order by id
            limit ?
            """;

    private final Connection connection;

    private OutboxSession(Connection connection) {
        this.connection = connection;
    }

    static OutboxSession open(DataSource database) throws SQLException {
        OutboxSession session = new OutboxSession(database.getConnection());
        try {
            session.connection.setAutoCommit(true);
            session.connection.setNetworkTimeout(Runnable::run, (int) LONGEST_ANSWER.toMillis());
            // A mark that a crash takes back is an event that is published twice, and the inbox sees to that.
            session.execute("set synchronous_commit = off");
            session.execute("listen outbox");
            return session;
        } catch (SQLException failure) {
            session.connection.close();
            throw failure;
        }
    }

    /** True if this relay is now the active one. */
    boolean tryLock() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            query.setLong(1, LOCK);
            try (ResultSet answer = query.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The oldest rows whose lane is not blocked, each lane in its order. */
    List<Row> unpublished(Blocked blocked, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(UNPUBLISHED)) {
            query.setArray(1, texts(blocked.lanes().stream().map(Lane::topic).toList()));
            query.setArray(2, texts(blocked.lanes().stream().map(Lane::key).toList()));
            query.setArray(3, texts(blocked.topics()));
            query.setInt(4, limit);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    Lane lane = new Lane(found.getString("topic"), found.getString("partition_key"));
                    rows.add(new Row(
                            found.getLong("id"), lane, found.getString("envelope"), found.getString("traceparent")));
                }
            }
            return rows;
        }
    }

    void markPublished(Collection<Long> ids) throws SQLException {
        String sql = "update outbox set published_at = clock_timestamp() where id = any (?)";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }

    /** Deletes what is older than the retention by the database's clock, a portion at a time; returns how many rows. */
    int deleteOlderThan(Expiry expiry) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(expiry.deletion())) {
            delete.setLong(1, expiry.retention().toSeconds());
            return delete.executeUpdate();
        }
    }

    /** True as soon as a transaction with events has committed, false if none has within the time given. */
    boolean awaitCommit(Duration longest) throws SQLException {
        PGNotification[] commits =
                connection.unwrap(PGConnection.class).getNotifications((int) Math.max(1, longest.toMillis()));
        return commits != null && commits.length > 0;
    }

    private java.sql.Array texts(Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The connection goes back to its pool without the lock. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.isClosed()) {
                execute("select pg_advisory_unlock_all()");
                execute("unlisten *");
                execute("reset synchronous_commit");
                connection.setNetworkTimeout(Runnable::run, 0);
            }
        }
    }
}
