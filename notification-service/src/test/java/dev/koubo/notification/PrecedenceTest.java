package dev.koubo.notification;

import static dev.koubo.notification.Surroundings.awaitNotice;
import static dev.koubo.notification.Surroundings.awaitTaken;
import static dev.koubo.notification.Surroundings.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** R87: the manifests of a draw are many, and nothing waits for them. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
@WithTestResource(Mailboxes.class)
class PrecedenceTest {

    private static final int MANIFESTS = 30;

    /** As many as are on their way at once. */
    private static final int RESULTS = 10;

    @Inject
    DataSource database;

    /** All is owed before anything can be sent, since the definition is not known yet. */
    @Test
    void r87_no_result_waits_for_manifests() throws SQLException {
        DrawStory story = DrawStory.unheardOf();
        List<String> manifests = Stream.generate(() -> story.approvedAt("2025-07-03T17:30"))
                .limit(MANIFESTS)
                .toList();
        story.commit(0, "2025-07-04T09:10");
        manifests.forEach(application -> awaitNotice(application, "PENDING"));
        List<String> results = manifests.subList(0, RESULTS);
        results.forEach(application -> awaitTaken(database, story.tellResult(application)));

        story.opens();

        manifests.forEach(story::manifestMail);
        results.forEach(application -> mail(application, "RESULT_SELECTED"));
        List<String> told = told(story.programme(), MANIFESTS + RESULTS);
        assertThat(told.subList(0, 2 * RESULTS))
                .filteredOn(version -> version.equals("v1"))
                .hasSize(RESULTS);
    }

    /** In which version each mail of a programme was told as sent, a manifest in the second, in order, once there are so many. */
    private List<String> told(String programme, int count) throws SQLException {
        List<String> versions = new ArrayList<>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            versions.clear();
            try (Connection connection = database.getConnection();
                    PreparedStatement query = connection.prepareStatement("""
                            select right(type, 2) from outbox where type like '%NoticeSent%'
                            and envelope::json ->> 'programme' = ? order by id
                            """)) {
                query.setString(1, programme);
                ResultSet rows = query.executeQuery();
                while (rows.next()) {
                    versions.add(rows.getString(1));
                }
            }
            return versions.size() == count;
        });
        return versions;
    }
}
