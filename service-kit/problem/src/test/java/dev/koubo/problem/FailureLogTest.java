package dev.koubo.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A failure of ours is logged so that it can be found, and so that it tells nothing of the data that it met. */
@QuarkusTest
@WithTestResource(Identity.class)
class FailureLogTest {

    @ParameterizedTest
    @CsvSource({
        "/forms/bug, java.lang.IllegalStateException",
        "/forms/broken, java.lang.StackOverflowError",
        "/forms/taken, io.vertx.pgclient.PgException 23505 seat_taken",
        "/forms/bare, jakarta.ws.rs.WebApplicationException"
    })
    void a_failure_is_logged_by_its_class_and_place_without_its_message(String path, String failure) {
        try (Log log = new Log()) {
            given().get(path);

            assertThat(log.text())
                    .contains(" at " + path, failure, "FormResource.java")
                    .doesNotContain("secret");
        }
    }

    private static final class Log extends Handler implements AutoCloseable {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final PatternFormatter formatter = new PatternFormatter("%p %c %s%e");

        private Log() {
            Logger.getLogger("").addHandler(this);
        }

        private String text() {
            return String.join("\n", lines);
        }

        @Override
        public void publish(LogRecord record) {
            lines.add(formatter.format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
