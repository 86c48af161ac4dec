package dev.koubo.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Operators look into documents with plain SQL, so they must lie there as objects and not as text. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class StoredDocumentsTest {

    @Inject
    DataSource database;

    @Test
    void documents_lie_in_the_database_as_objects() throws SQLException {
        String id = Season.receiving().submitted("applicant-of-documents");

        assertThat(select("select form -> 'company' ->> 'prefecture' from application where id = '" + id + "'"))
                .isEqualTo("13");
        assertThat(select("select form -> 'company' ->> 'capital' from application_form where application = '" + id
                        + "'"))
                .isEqualTo("10000000");
        assertThat(select("select distinct jsonb_typeof(document) from programme"))
                .isEqualTo("object");
        assertThat(select("select distinct jsonb_typeof(document) from programme_definition"))
                .isEqualTo("object");
    }

    private String select(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }
}
