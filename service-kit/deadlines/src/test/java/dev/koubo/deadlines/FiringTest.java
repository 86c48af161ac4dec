package dev.koubo.deadlines;

import static dev.koubo.deadlines.ScriptedHandler.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A timer fires at its instant, once, whoever looks and whatever was down. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class FiringTest {

    private static final Instant DUE = TestClock.START.plus(Duration.ofHours(1));

    @Inject
    Stage stage;

    @Inject
    Deadlines deadlines;

    @Inject
    TestClock clock;

    @Inject
    ScriptedHandler handler;

    @Inject
    Poller poller;

    @Inject
    Firing firing;

    @Inject
    Handlers handlers;

    @Inject
    DeadlinesConfig config;

    @Inject
    Vertx vertx;

    @BeforeEach
    void clear() {
        stage.clear();
        poller.start();
    }

    @AfterEach
    void leaveThePollerRunning() {
        poller.start();
    }

    @Test
    void a_timer_fires_at_its_instant_by_the_injected_clock_and_not_before() {
        // given: by the machine's clock it has long been due
        stage.schedule("A-1", DUE);

        // when
        clock.set(DUE.minusMillis(1));

        // then
        assertThat(stage.await(firing::next)).isEqualTo(Firing.Outcome.NOTHING_DUE);
        assertThat(handler.calls()).isEmpty();

        // when
        clock.set(DUE);

        // then
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-1"));
        assertThat(stage.timers()).isEmpty();
    }

    @Test
    void a_timer_that_lies_in_the_past_fires_at_once() {
        stage.schedule("A-1", TestClock.START.minusSeconds(1));

        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-1"));
    }

    @Test
    void a_moved_timer_fires_at_the_new_instant_only() {
        // given
        stage.schedule("A-1", DUE);
        stage.schedule("A-1", DUE.plusSeconds(60));

        // when: the old instant passes
        clock.set(DUE);

        // then
        assertThat(stage.await(firing::next)).isEqualTo(Firing.Outcome.NOTHING_DUE);
        assertThat(stage.timers()).containsExactly("A-1");

        // when: the new one comes
        clock.set(DUE.plusSeconds(60));

        // then
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-1"));
    }

    @Test
    void a_cleared_timer_does_not_fire() {
        // given
        stage.schedule("A-1", DUE);
        stage.schedule("A-2", DUE);
        stage.await(() -> deadlines.cancel(TYPE, "A-1"));

        // when
        clock.set(DUE);

        // then
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-2"));
        assertThat(handler.callsFor("A-1")).isZero();
    }

    @Test
    void a_timer_whose_setting_is_not_committed_yet_does_not_fire() {
        // given: due already, but the caller is still at work
        stage.inTransaction(session -> deadlines
                .schedule(TYPE, "A-1", TestClock.START, "{}")
                .chain(() -> Stage.comingBack(firing.next()))
                .invoke(outcome -> assertThat(outcome).isEqualTo(Firing.Outcome.NOTHING_DUE)));

        // then: it fires as soon as the caller has committed
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-1"));
    }

    @Test
    void a_handler_may_set_its_own_timer_again() {
        // given
        handler.on(
                "A-1",
                timer -> handler.write(timer)
                        .chain(() ->
                                deadlines.schedule(TYPE, "A-1", timer.dueAt().plusSeconds(60), "{}")));
        stage.schedule("A-1", DUE);

        // when
        clock.set(DUE);

        // then
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-1"));
        assertThat(stage.await(() -> deadlines.find(TYPE, "A-1")))
                .contains(new Timer(TYPE, "A-1", DUE.plusSeconds(60), "{}"));
    }

    @Test
    void three_pollers_fire_each_timer_once() throws InterruptedException {
        // given
        List<String> references =
                IntStream.range(0, 300).mapToObj("A-%03d"::formatted).toList();
        scheduleAll(300, DUE);
        Poller second = new Poller(vertx, firing, handlers, config);
        Poller third = new Poller(vertx, firing, handlers, config);
        second.start();
        third.start();

        // when
        clock.set(DUE);

        // then
        try {
            await().atMost(Stage.PATIENCE).until(() -> stage.timers().isEmpty());
        } finally {
            second.stop();
            third.stop();
        }
        assertThat(stage.effects()).containsExactlyInAnyOrderElementsOf(references);
        assertThat(handler.calls()).containsExactlyInAnyOrderElementsOf(references);
    }

    @Test
    void a_thousand_timers_due_at_one_instant_all_fire_in_one_go_in_the_order_they_were_set() {
        // given
        scheduleAll(1000, DUE);

        // when
        clock.set(DUE);

        // then
        await().atMost(Stage.PATIENCE).until(() -> stage.timers().isEmpty());
        assertThat(stage.effects()).hasSize(1000).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void what_became_due_while_no_poller_ran_fires_when_one_starts() throws InterruptedException {
        // given
        stage.schedule("A-1", DUE);
        poller.stop();
        clock.set(DUE.plus(Duration.ofDays(3)));
        assertThat(stage.await(deadlines::overdue)).isEqualTo(1);

        // when
        poller.start();

        // then
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-1"));
        assertThat(stage.await(deadlines::overdue)).isZero();
    }

    @Test
    void a_timer_of_a_type_without_handler_waits_for_a_service_that_has_one() {
        stage.await(() -> deadlines.schedule("of-a-newer-version", "A-1", TestClock.START, "{}"));

        assertThat(stage.await(firing::next)).isEqualTo(Firing.Outcome.NOTHING_DUE);
        assertThat(stage.await(deadlines::overdue)).isEqualTo(1);
    }

    private void scheduleAll(int count, Instant dueAt) {
        stage.sql("""
                insert into durable_timer (type, reference, due_at, next_try_at, working)
                select '%s', 'A-' || lpad(n::text, 3, '0'), '%s', '%2$s', '{}' from generate_series(0, %d) n
                """.formatted(TYPE, dueAt, count - 1));
    }
}
