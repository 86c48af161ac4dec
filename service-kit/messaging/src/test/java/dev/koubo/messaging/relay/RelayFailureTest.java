package dev.koubo.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.koubo.messaging.TestTopic;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a relay does when something on its way fails. */
class RelayFailureTest {

    private static final String TOO_LARGE = "x".repeat(2_000_000);

    private final RelayWorld world = new RelayWorld();

    @AfterEach
    void stop() throws Exception {
        world.close();
    }

    @Test
    void an_event_that_the_broker_refuses_stops_its_own_key_only() {
        // given a key whose first event is too large, with more rows behind it than a relay reads at once
        TestTopic topic = world.topic(2);
        world.database.append(topic.name(), "stuck", TOO_LARGE);
        world.database.execute("""
                insert into outbox (id, event_id, topic, partition_key, envelope)
                select nextval('outbox_id'), gen_random_uuid(), '%s', 'stuck', 'behind ' || number
                from generate_series(1, 600) as number
                """.formatted(topic.name()));
        world.database.append(topic.name(), "free", "other key");

        // when
        world.relay();

        // then
        assertThat(topic.awaitValue("other key")).containsExactly("other key");

        // and when the cause is repaired
        world.database.execute("update outbox set envelope = 'behind 0' where length(envelope) > 1000000");

        // then its key goes on in its order
        assertThat(topic.awaitValues(602))
                .filteredOn(event -> event.startsWith("behind"))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 600)
                        .mapToObj(number -> "behind " + number)
                        .toList());
    }

    @Test
    void a_topic_that_does_not_exist_stops_no_other() {
        TestTopic topic = world.topic(1);
        world.database.append("koubo.absent", "key", "lost in space");
        world.database.append(topic.name(), "key", "arrives");

        world.relay();

        assertThat(topic.awaitValue("arrives")).containsExactly("arrives");
        await().until(() -> world.database.unpublished() == 1);
    }

    @Test
    void what_was_committed_while_the_broker_was_down_is_published_when_it_is_back() {
        // given a relay that has already published
        TestTopic topic = world.topic(1);
        world.relay();
        world.database.append(topic.name(), "key", "before");
        topic.awaitValue("before");

        // when
        world.killBroker();
        List<String> meanwhile =
                IntStream.range(0, 20).mapToObj(number -> "meanwhile " + number).toList();
        meanwhile.forEach(event -> world.database.append(topic.name(), "key", event));
        RelayWorld.restartBroker();

        // then
        await().atMost(Duration.ofSeconds(40)).until(() -> world.database.unpublished() == 0);
        List<String> published = topic.awaitValue("meanwhile 19");
        assertThat(published.stream().distinct().skip(1)).containsExactlyElementsOf(meanwhile);
    }

    @Test
    void a_relay_that_starts_before_its_broker_publishes_once_it_is_there() {
        // given
        TestTopic topic = world.topic(1);
        world.killBroker();
        world.database.append(topic.name(), "key", "waits");

        // when
        Relay relay = world.relay();
        await().until(relay::isActive);
        RelayWorld.restartBroker();

        // then
        assertThat(topic.awaitValue("waits")).contains("waits");
    }

    @Test
    void a_relay_whose_connection_breaks_connects_again() {
        // given
        TestTopic topic = world.topic(1);
        Relay relay = world.relay();
        await().until(relay::isActive);

        // when
        long ended = world.database.number("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                """);
        world.database.append(topic.name(), "key", "after the break");

        // then
        assertThat(ended).isEqualTo(1);
        assertThat(topic.awaitValue("after the break")).containsExactly("after the break");
    }
}
