package dev.koubo.deadlines;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hibernate.reactive.mutiny.Mutiny;

/** What every test needs: an empty table, the clock at its start, and a look at the database from outside. */
@Singleton
class Stage {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    static {
        Awaitility.setDefaultTimeout(PATIENCE);
    }

    private final FreshContext freshContext;
    private final Mutiny.SessionFactory sessionFactory;
    private final DataSource dataSource;
    private final ScriptedHandler handler;
    private final TestClock clock;
    private final Deadlines deadlines;

    Stage(
            FreshContext freshContext,
            Mutiny.SessionFactory sessionFactory,
            DataSource dataSource,
            ScriptedHandler handler,
            TestClock clock,
            Deadlines deadlines) {
        this.freshContext = freshContext;
        this.sessionFactory = sessionFactory;
        this.dataSource = dataSource;
        this.handler = handler;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    void clear() {
        sql("truncate durable_timer, effect, account");
        handler.forget();
        clock.set(TestClock.START);
    }

    /** Runs the work as a request would, in a context of its own. */
    <T> T await(Supplier<Uni<? extends T>> work) {
        return freshContext.<T>call(work).await().atMost(PATIENCE);
    }

    <T> T inTransaction(Function<Mutiny.Session, Uni<T>> work) {
        return await(() -> sessionFactory.withTransaction(work));
    }

    void schedule(String reference, Instant dueAt) {
        await(() -> deadlines.schedule(ScriptedHandler.TYPE, reference, dueAt, "{}"));
    }

    /** Comes back to the caller's context, and so to its session, after something that ended on another. */
    static <T> Uni<T> comingBack(Uni<T> elsewhere) {
        Context context = Vertx.currentContext();
        return elsewhere.emitOn(command -> context.runOnContext(ignored -> command.run()));
    }

    List<String> effects() {
        return column("select reference from effect order by id");
    }

    List<String> timers() {
        return column("select reference from durable_timer order by id");
    }

    void sql(String statement) {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    List<String> column(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
