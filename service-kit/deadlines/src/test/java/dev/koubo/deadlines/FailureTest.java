package dev.koubo.deadlines;

import static dev.koubo.deadlines.ScriptedHandler.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A firing that fails leaves nothing behind, is tried again later, and is in nobody's way. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class FailureTest {

    @Inject
    Stage stage;

    @Inject
    Deadlines deadlines;

    @Inject
    TestClock clock;

    @Inject
    ScriptedHandler handler;

    @Inject
    Mutiny.SessionFactory sessionFactory;

    @BeforeEach
    void clear() {
        stage.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fails", "throws", "is refused by the database", "is refused at commit"})
    void a_failing_timer_is_rolled_back_and_does_not_block_the_others(String how) {
        // given: the bad one is first in the line
        handler.on("bad", failure(how));
        stage.schedule("bad", TestClock.START.minusSeconds(10));
        stage.schedule("good", TestClock.START.minusSeconds(5));

        // then
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("good"));
        await().untilAsserted(() ->
                assertThat(stage.column("select attempts from durable_timer")).containsExactly("1"));
        assertThat(stage.timers()).containsExactly("bad");
        assertThat(stage.column("select last_error from durable_timer").getFirst())
                .isNotBlank()
                .doesNotContain("canary", "zero");
    }

    @Test
    void a_failing_timer_is_tried_again_later_and_later_until_it_succeeds() {
        // given
        handler.on("A-1", failure("fails"));
        stage.schedule("A-1", TestClock.START);

        // then: put off by one second, by two, by four
        for (int failures = 1; failures <= 3; failures++) {
            Duration wait = Duration.ofSeconds(1L << (failures - 1));
            awaitAttempts(failures, clock.instant().plus(wait));
            assertThat(handler.callsFor("A-1")).isEqualTo(failures);
            clock.advance(wait);
        }
        awaitAttempts(4, clock.instant().plusSeconds(8));

        // when: it is repaired
        handler.on("A-1", handler::write);
        clock.advance(Duration.ofSeconds(8));

        // then
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-1"));
        assertThat(stage.timers()).isEmpty();
    }

    @Test
    void setting_a_failed_timer_anew_forgets_its_failures() {
        // given
        handler.on("A-1", failure("fails"));
        stage.schedule("A-1", TestClock.START);
        awaitAttempts(1, TestClock.START.plusSeconds(1));

        // when
        handler.on("A-1", handler::write);
        stage.schedule("A-1", TestClock.START);

        // then
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-1"));
    }

    @Test
    void handlers_that_never_answer_are_given_up_and_give_their_connections_back() {
        // given: more of them than the pool has connections
        IntStream.range(0, 5).forEach(number -> {
            handler.on(
                    "stuck-" + number,
                    timer -> handler.write(timer).chain(() -> Uni.createFrom().nothing()));
            stage.schedule("stuck-" + number, TestClock.START.minusSeconds(10));
        });
        stage.schedule("good", TestClock.START.minusSeconds(5));

        // then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stage.effects()).containsExactly("good"));
        await().untilAsserted(() -> assertThat(stage.column("select attempts from durable_timer"))
                .containsOnly("1")
                .hasSize(5));
    }

    @Test
    void a_timer_whose_connection_breaks_while_it_is_fired_fires_again() {
        // given: the first firing's connection is cut after its effect was written
        handler.on(
                "A-1",
                timer -> handler.write(timer)
                        .chain(() -> sessionFactory.withSession(session -> session.createNativeQuery(
                                        "select pg_terminate_backend(pg_backend_pid())", Boolean.class)
                                .getSingleResult()))
                        .replaceWithVoid());
        stage.schedule("A-1", TestClock.START);
        awaitAttempts(1, TestClock.START.plusSeconds(1));
        assertThat(stage.effects()).isEmpty();

        // when
        handler.on("A-1", handler::write);
        clock.advance(Duration.ofSeconds(1));

        // then
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-1"));
    }

    @Test
    void a_request_that_clears_a_timer_just_being_fired_wins_instead_of_running_into_a_deadlock() {
        // given: request and handler both change the account
        stage.sql("insert into account values ('ours', 0)");
        stage.schedule("A-1", TestClock.START.plusSeconds(60));
        CompletableFuture<Void> fired = new CompletableFuture<>();
        handler.on("A-1", timer -> {
            fired.complete(null);
            return handler.write(timer).chain(() -> sessionFactory.withSession(this::addOne));
        });

        // when: the request has the account, the handler has the timer, and each asks for what the other has
        stage.inTransaction(session -> addOne(session)
                .invoke(() -> clock.advance(Duration.ofSeconds(60)))
                .chain(() -> Stage.comingBack(Uni.createFrom().completionStage(fired)))
                .chain(() -> deadlines.cancel(TYPE, "A-1")));

        // then
        assertThat(stage.column("select balance from account")).containsExactly("1");
        assertThat(stage.timers()).isEmpty();
        assertThat(stage.effects()).isEmpty();
    }

    @Test
    void a_poller_that_cannot_read_the_table_goes_on_as_soon_as_it_can() {
        // given
        stage.schedule("A-1", TestClock.START.plusSeconds(60));

        // when: the table is away for several polls
        stage.sql("alter table durable_timer rename to away");
        try {
            for (int polls = 0; polls < 3; polls++) {
                awaitRollback();
            }
        } finally {
            stage.sql("alter table away rename to durable_timer");
        }
        clock.advance(Duration.ofSeconds(60));

        // then
        await().untilAsserted(() -> assertThat(stage.effects()).containsExactly("A-1"));
    }

    /** By what a session did last: a counter of the database may stand still for half a minute. */
    private void awaitRollback() {
        String now = stage.column("select clock_timestamp()").getFirst();
        await().until(() -> !stage.column(
                        "select pid from pg_stat_activity where query ilike 'rollback%%' and query_start > '%s'"
                                .formatted(now))
                .isEmpty());
    }

    private void awaitAttempts(int attempts, Instant nextTryAt) {
        await().untilAsserted(() -> assertThat(stage.column(
                        "select attempts from durable_timer where next_try_at = '%s'".formatted(nextTryAt)))
                .containsExactly(Integer.toString(attempts)));
    }

    private Uni<Void> addOne(Mutiny.Session session) {
        return session.createNativeQuery("update account set balance = balance + 1")
                .executeUpdate()
                .replaceWithVoid();
    }

    private Function<Timer, Uni<Void>> failure(String how) {
        return switch (how) {
            case "fails" ->
                timer ->
                        handler.write(timer).chain(() -> Uni.createFrom().failure(new IllegalStateException("canary")));
            case "throws" ->
                timer -> {
                    throw new IllegalStateException("canary");
                };
            case "is refused by the database" ->
                timer -> handler.write(timer)
                        .chain(() -> sessionFactory.withSession(
                                session -> session.createNativeQuery("select 1 / 0", Integer.class)
                                        .getSingleResult()))
                        .replaceWithVoid();
            case "is refused at commit" ->
                timer -> sessionFactory.withTransaction(
                        session -> session.persistAll(new Effect("bad", "twice"), new Effect("bad", "twice")));
            default -> throw new IllegalArgumentException(how);
        };
    }
}
