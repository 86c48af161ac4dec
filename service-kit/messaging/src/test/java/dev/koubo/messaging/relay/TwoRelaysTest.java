package dev.koubo.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.koubo.messaging.ForkedJvm;
import dev.koubo.messaging.TestDatabase;
import dev.koubo.messaging.TestTopic;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many relays may run on a database; one publishes. */
class TwoRelaysTest {

    private final RelayWorld world = new RelayWorld();

    @AfterEach
    void stop() throws Exception {
        world.close();
    }

    @Test
    void one_relay_is_active_and_the_other_follows_when_it_stops() {
        // given
        TestTopic topic = world.topic(1);
        Relay first = world.relay();
        await().until(first::isActive);
        Relay second = world.relay();
        world.database.append(topic.name(), "key", "by the first");
        topic.awaitValue("by the first");
        assertThat(second.isActive()).isFalse();

        // when
        first.close();

        // then
        await().until(second::isActive);
        world.database.append(topic.name(), "key", "by the second");
        assertThat(topic.awaitValue("by the second")).containsExactly("by the first", "by the second");
    }

    @Test
    void a_relay_takes_over_when_the_active_ones_process_is_killed() {
        // given
        TestTopic topic = world.topic(1);
        TestDatabase database = world.database;
        List<String> events =
                IntStream.range(0, 200).mapToObj(number -> "event " + number).toList();
        try (ForkedJvm process = ForkedJvm.awaiting(
                "active",
                RelayProcess.class,
                database.jdbcUrl(),
                database.user(),
                database.password(),
                world.bootstrapServers())) {
            Relay standby = world.relay();
            events.subList(0, 100).forEach(event -> database.append(topic.name(), "key", event));
            topic.awaitValue("event 50");
            assertThat(standby.isActive()).isFalse();

            // when
            process.kill();
            events.subList(100, 200).forEach(event -> database.append(topic.name(), "key", event));

            // then all are there; what was acknowledged but not yet marked comes twice, and never before its time
            await().until(standby::isActive);
            await().until(() -> database.unpublished() == 0);
            assertThat(topic.awaitValue("event 199").stream().distinct()).containsExactlyElementsOf(events);
        }
    }
}
