package dev.koubo.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.vertx.RunOnVertxContext;
import io.quarkus.test.vertx.UniAsserter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Postgres.class)
class WorkersTest {

    private static final String TRANSACTION = "select cast(pg_current_xact_id() as text)";

    private final Workers workers;
    private final Transactions transactions;
    private final Mutiny.SessionFactory sessions;

    WorkersTest(Workers workers, Transactions transactions, Mutiny.SessionFactory sessions) {
        this.workers = workers;
        this.transactions = transactions;
        this.sessions = sessions;
    }

    @Test
    @RunOnVertxContext
    void a_transaction_goes_on_after_a_computation_beside_the_event_loop(UniAsserter asserter) {
        asserter.assertThat(
                () -> transactions.run(() -> transaction()
                        .chain(before -> workers.compute(Context::isOnEventLoopThread)
                                .invoke(onEventLoop -> assertThat(onEventLoop).isFalse())
                                .chain(() -> transaction().map(before::equals)))),
                same -> {
                    assertThat(same).isTrue();
                    assertThat(Context.isOnEventLoopThread()).isTrue();
                });
    }

    @Test
    @RunOnVertxContext
    void what_the_work_throws_is_the_failure(UniAsserter asserter) {
        asserter.assertFailedWith(
                () -> workers.compute(() -> {
                    throw new IllegalArgumentException("wrong");
                }),
                IllegalArgumentException.class);
    }

    private Uni<String> transaction() {
        return sessions.withSession(
                session -> session.createNativeQuery(TRANSACTION, String.class).getSingleResult());
    }
}
