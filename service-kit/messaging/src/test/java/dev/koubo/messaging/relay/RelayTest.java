package dev.koubo.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.koubo.messaging.TestDatabase;
import dev.koubo.messaging.TestTopic;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a relay publishes, and in which order. */
class RelayTest {

    private final RelayWorld world = new RelayWorld();

    @AfterEach
    void stop() throws Exception {
        world.close();
    }

    @Test
    void a_committed_event_is_published_as_it_was_written() {
        // given
        TestTopic topic = world.topic(3);
        world.relay();

        // when
        world.database.append(topic.name(), "key-1", "{\"specversion\":\"1.0\"}");

        // then
        ConsumerRecord<String, String> record =
                topic.await(records -> !records.isEmpty()).getFirst();
        assertThat(record.key()).isEqualTo("key-1");
        assertThat(record.value()).isEqualTo("{\"specversion\":\"1.0\"}");
        assertThat(record.headers().lastHeader("content-type").value())
                .isEqualTo("application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        await().until(() -> world.database.unpublished() == 0);
    }

    @Test
    void a_transaction_that_is_rolled_back_publishes_nothing() throws Exception {
        // given
        TestTopic topic = world.topic(1);
        world.relay();

        // when
        try (Connection connection = world.database.connect()) {
            connection.setAutoCommit(false);
            TestDatabase.append(connection, topic.name(), "key", "rolled back");
            connection.rollback();
        }
        world.database.append(topic.name(), "key", "committed later");

        // then
        assertThat(topic.awaitValue("committed later")).containsExactly("committed later");
    }

    @Test
    void a_tombstone_is_a_record_without_a_value() {
        TestTopic topic = world.topic(1);
        world.relay();

        world.database.append(topic.name(), "forgotten", null);

        ConsumerRecord<String, String> record =
                topic.await(records -> !records.isEmpty()).getFirst();
        assertThat(record.key()).isEqualTo("forgotten");
        assertThat(record.value()).isNull();
        assertThat(record.headers()).isEmpty();
    }

    @Test
    void each_key_keeps_its_order_in_a_crowd() {
        // given
        TestTopic topic = world.topic(4);
        List<String> events = IntStream.range(0, 2_000)
                .mapToObj(number -> "key-" + number % 7 + ":" + number)
                .toList();
        world.database.execute("""
                insert into outbox (id, event_id, topic, partition_key, envelope)
                select nextval('outbox_id'), gen_random_uuid(), '%s', 'key-' || number %% 7,
                       'key-' || number %% 7 || ':' || number
                from generate_series(0, 1999) as number
                """.formatted(topic.name()));

        // when
        world.relay();

        // then
        List<String> published = topic.awaitValues(events.size());
        for (int key = 0; key < 7; key++) {
            String prefix = "key-" + key + ":";
            assertThat(published.stream().filter(event -> event.startsWith(prefix)))
                    .containsExactlyElementsOf(events.stream()
                            .filter(event -> event.startsWith(prefix))
                            .toList());
        }
    }

    @Test
    void a_relay_that_stops_publishes_what_has_been_committed_before() {
        // given
        TestTopic topic = world.topic(1);
        Relay relay = world.relay();
        await().until(relay::isActive);
        IntStream.range(0, 50).forEach(number -> world.database.append(topic.name(), "key-" + number, "" + number));

        // when
        relay.close();

        // then
        assertThat(world.database.unpublished()).isZero();
        assertThat(topic.awaitValues(50)).hasSize(50);
    }

    @Test
    void published_rows_are_deleted_after_seven_days_by_the_databases_clock() {
        // given
        world.database.execute("""
                insert into outbox (id, event_id, topic, partition_key, envelope, published_at)
                values (1, gen_random_uuid(), 'any', 'key', 'old', now() - interval '7 days 1 minute'),
                       (2, gen_random_uuid(), 'any', 'key', 'young', now() - interval '6 days 23 hours')
                """);

        // when
        world.relay();

        // then
        await().until(() -> world.database.number("select count(*) from outbox") == 1);
        assertThat(world.database.number("select id from outbox")).isEqualTo(2);
    }

    @Test
    void the_inbox_forgets_only_if_it_is_told_to() {
        // given
        world.database.execute("""
                insert into inbox (consumer, source, event_id, type, received_at)
                values ('consumer', '/other', 'old', 'type', now() - interval '91 days'),
                       ('consumer', '/other', 'young', 'type', now() - interval '89 days')
                """);
        Relay unlimited = world.relay();
        await().until(unlimited::isActive);
        unlimited.close();
        assertThat(world.database.number("select count(*) from inbox")).isEqualTo(2);

        // when
        world.relay(new RelaySettings(Duration.ofSeconds(1), 500, List.of(Expiry.ofInbox(Duration.ofDays(90)))));

        // then
        await().until(() -> world.database.number("select count(*) from inbox") == 1);
        assertThat(world.database.number("select count(*) from inbox where event_id = 'young'"))
                .isEqualTo(1);
    }
}
