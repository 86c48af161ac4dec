package dev.koubo.request;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** Looks at the database from outside the application's transactions. */
@ApplicationScoped
class Database {

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    void awaitWaiting() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> number(
                                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and ?::text is not null",
                                "")
                        > 0);
    }

    long keys(String key) {
        return number("select count(*) from idempotency_key where key = ?", key);
    }

    private long number(String query, String parameter) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
