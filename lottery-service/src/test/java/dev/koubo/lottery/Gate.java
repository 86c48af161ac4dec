package dev.koubo.lottery;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A gate in the middle of every step of a draw and of a selection: while it is shut, a transaction that has begun to write one of
 * them or a file stands still, with its locks held.
 */
final class Gate implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BUILD = """
            create or replace function gate() returns trigger language plpgsql as $$
            begin
                perform pg_advisory_xact_lock_shared(8376);
                return new;
            end $$;
            create or replace trigger gate before insert or update on draw for each row execute function gate();
            create or replace trigger gate before update on selection for each row execute function gate();
            create or replace trigger gate before insert on file_part for each row execute function gate();
            """;
    private static final String STANDING =
            "select count(*) from pg_locks where locktype = 'advisory' and objid = 8376 and not granted";
    private static final String OTHERS = """
            select count(*) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
            """;

    private final Connection connection;

    Gate(Connection connection) throws SQLException {
        this.connection = connection;
        run(BUILD);
    }

    void shut() throws SQLException {
        run("select pg_advisory_lock(8376)");
    }

    /** Waits until a transaction stands before the gate. */
    void awaitSomebody() {
        await().atMost(PATIENCE).until(() -> count(STANDING) == 1);
    }

    /** Opens the gate and waits until nobody of a process that is gone is left in the database. */
    void open() throws SQLException {
        run("select pg_advisory_unlock(8376)");
        await().atMost(PATIENCE).until(() -> count(OTHERS) == 0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
