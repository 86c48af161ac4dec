package dev.koubo.messaging;

import static dev.koubo.messaging.Sample.event;
import static dev.koubo.messaging.Sample.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A handler that throws an Error or never ends holds up its own key only, and leaves no transaction open. */
@QuarkusTest
@WithTestResource(SampleServers.class)
@Timeout(60)
class RunawayHandlerTest {

    private static final int TRIES = 2;
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int FAR_TOO_DEEP = 500_000;

    private final String key = newId();
    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicInteger cancelled = new AtomicInteger();

    @Inject
    Sample sample;

    @Inject
    Mutiny.SessionFactory sessions;

    @Inject
    ObjectMapper json;

    @Test
    void an_error_that_a_handler_throws_at_once_parks_its_key() throws Throwable {
        receive(LONG, () -> effect().replaceWith(recursion(1)));

        assertParkedBy("StackOverflowError");
    }

    @Test
    void an_error_while_the_chain_of_work_begins_parks_its_key() throws Throwable {
        receive(LONG, RunawayHandlerTest::tooDeep);

        assertParkedBy("StackOverflowError");
    }

    @Test
    void an_error_that_is_thrown_while_the_work_continues_parks_its_key() throws Throwable {
        receive(SHORT, () -> effect().chain(RunawayHandlerTest::tooDeep));

        assertParkedBy("TimeoutException");
    }

    @Test
    void a_handler_that_never_ends_is_cancelled_and_parks_its_key() throws Throwable {
        receive(
                SHORT,
                () -> effect().chain(() -> Uni.createFrom().<Void>nothing())
                        .onCancellation()
                        .invoke(cancelled::incrementAndGet));

        assertParkedBy("TimeoutException");
        assertThat(cancelled).hasValue(TRIES);
    }

    @Test
    void a_handler_that_waits_for_a_lock_for_ever_parks_its_key_while_the_lock_is_held() throws Throwable {
        sample.database().execute("insert into counter (id, amount, version) values ('" + key + "', 0, 0)");
        try (Connection other = sample.database().connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update counter set amount = 1 where id = '" + key + "'");

            receive(SHORT, () -> effect().chain(() -> execute("update counter set amount = 2 where id = :key")));

            assertThat(sample.parkedRecords(key)).isEqualTo(1);
            other.rollback();
        }
        // and whichever of the two clocks was first
        assertParkedBy("TimeoutException|57014");
    }

    private void receive(Duration limit, Supplier<Uni<Void>> work) throws Throwable {
        Patience patience = new Patience(TRIES, Duration.ofMillis(1), Duration.ofMillis(1), limit);
        Inbox inbox = new Inbox(sessions, json, patience);
        Subscription subscription = Subscription.named("runaway")
                .on("dev.koubo.other.Happened.v1", JsonNode.class, (event, data) -> {
                    tries.incrementAndGet();
                    return work.get();
                })
                .build();
        ConsumerRecord<String, String> record = new ConsumerRecord<>("koubo.other", 0, 1, key, event(newId(), key, 1));
        Sample.run(() -> inbox.receive(subscription, record));
    }

    private void assertParkedBy(String error) {
        assertThat(tries).hasValue(TRIES);
        assertThat(sample.parkedRecords(key)).isEqualTo(1);
        assertThat(sample.database()
                        .number("select count(*) from parked_key where partition_key = '" + key + "' and error ~ '"
                                + error + "'"))
                .isEqualTo(1);
        assertThat(sample.effects("runaway", key)).isEmpty();
        await().until(() -> sample.database().number("""
                select count(*) from pg_stat_activity
                where datname = current_database() and state like 'idle in transaction%'
                """) == 0);
    }

    private Uni<Void> effect() {
        return execute("insert into effect (consumer, subject, event_id) values ('runaway', :key, 'none')");
    }

    private Uni<Void> execute(String sql) {
        return sessions.withSession(session ->
                        session.createNativeQuery(sql).setParameter("key", key).executeUpdate())
                .replaceWithVoid();
    }

    private static @Nullable Void recursion(int depth) {
        return depth == 0 ? null : recursion(depth + 1);
    }

    /** Each step subscribes to the one before it. */
    private static Uni<Void> tooDeep() {
        Uni<Void> steps = Uni.createFrom().voidItem();
        for (int step = 0; step < FAR_TOO_DEEP; step++) {
            steps = steps.chain(() -> Uni.createFrom().voidItem());
        }
        return steps;
    }
}
