package dev.koubo.messaging.relay;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.koubo.messaging.TestTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ids become visible out of order; and the check notices a relay that forgets it. */
class OutOfOrderIdsTest {

    private final RelayWorld world = new RelayWorld();

    @AfterEach
    void stop() throws Exception {
        world.close();
    }

    @Test
    void an_event_whose_smaller_id_commits_later_is_still_published() throws Exception {
        TestTopic topic = world.topic(1);
        world.relay();

        OutOfOrderIds.check(world.database, topic);
    }

    @Test
    void the_check_fails_for_a_relay_that_follows_the_last_id() throws Exception {
        TestTopic topic = world.topic(1);

        try (LastIdRelay _ = new LastIdRelay(world.database, world.bootstrapServers())) {
            assertThatThrownBy(() -> OutOfOrderIds.check(world.database, topic))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("drawn first, committed last");
        }
    }
}
