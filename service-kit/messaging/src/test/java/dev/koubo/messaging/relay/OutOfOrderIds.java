package dev.koubo.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.messaging.TestDatabase;
import dev.koubo.messaging.TestTopic;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Checks that an event whose id was drawn first, but whose transaction committed last, is published all the same. */
final class OutOfOrderIds {

    private OutOfOrderIds() {}

    /** A relay is running on the database. */
    static void check(TestDatabase database, TestTopic topic) throws SQLException {
        try (Connection slow = database.connect()) {
            // given an id that is drawn and not yet visible
            slow.setAutoCommit(false);
            TestDatabase.append(slow, topic.name(), "slow", "drawn first, committed last");
            database.append(topic.name(), "quick", "drawn second, committed first");
            topic.awaitValue("drawn second, committed first");

            // when it becomes visible behind a greater one
            slow.commit();
        }
        database.append(topic.name(), "later", "after both");

        // then whoever publishes what came after it has published it
        List<String> published = topic.awaitValue("after both");
        assertThat(published)
                .containsExactly("drawn second, committed first", "drawn first, committed last", "after both");
    }
}
