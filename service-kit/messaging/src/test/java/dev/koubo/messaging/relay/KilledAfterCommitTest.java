package dev.koubo.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.koubo.messaging.AppendingProcess;
import dev.koubo.messaging.ForkedJvm;
import dev.koubo.messaging.TestTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No event without its state, and no state without its event, wherever the process is killed. */
class KilledAfterCommitTest {

    private final RelayWorld world = new RelayWorld();

    @BeforeEach
    void createCounters() {
        world.database.execute(
                "create table counter (id text primary key, amount integer not null, version bigint not null)");
    }

    @AfterEach
    void stop() throws Exception {
        world.close();
    }

    @Test
    void what_a_process_has_committed_before_it_is_killed_is_published_by_another() {
        // given
        TestTopic topic = world.topic(1);
        try (ForkedJvm process = appending("committed", topic, "commit")) {

            // when
            process.kill();
        }
        assertThat(world.database.number("select amount from counter where id = 'killed'"))
                .isEqualTo(1);
        assertThat(world.database.unpublished()).isEqualTo(3);
        world.relay();

        // then
        assertThat(topic.awaitValues(3))
                .extracting(event -> event.replaceAll(".*dev.koubo.sample.([A-Za-z]+).v1.*", "$1"))
                .containsExactly("Counted", "CountedAgain", "CountedAtLast");
    }

    @Test
    void what_a_process_has_not_committed_before_it_is_killed_never_was() {
        // given
        TestTopic topic = world.topic(1);
        world.relay();
        try (ForkedJvm process = appending("appended", topic, "append")) {

            // when
            process.kill();
        }
        await().until(() -> world.database.number(
                        "select count(*) from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()")
                == 0);
        world.database.append(topic.name(), "key", "later");

        // then
        assertThat(topic.awaitValue("later")).containsExactly("later");
        assertThat(world.database.number("select count(*) from counter")).isZero();
    }

    private ForkedJvm appending(String said, TestTopic topic, String what) {
        return ForkedJvm.awaiting(
                said,
                AppendingProcess.class,
                world.database.reactiveUrl(),
                world.database.user(),
                world.database.password(),
                topic.name(),
                "killed",
                what);
    }
}
