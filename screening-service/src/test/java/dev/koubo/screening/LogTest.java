package dev.koubo.screening;

import static dev.koubo.screening.Surroundings.ACCEPTS;
import static dev.koubo.screening.Surroundings.SECRETARY;
import static dev.koubo.screening.Surroundings.formReceivedAt;
import static dev.koubo.screening.Surroundings.itIs;
import static dev.koubo.screening.Surroundings.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R193: what goes wrong is logged without the people it is about. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class LogTest {

    private static final String CANARY = "見本カナリア";

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            var text = new StringWriter();
            text.append(entry.getMessage()).append(Arrays.toString(entry.getParameters()));
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            log.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void r193_a_refused_request_is_logged_without_the_names_in_it() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");

        step(SECRETARY, application, "terms", ACCEPTS.replace("見本 花子", CANARY)).statusCode(409);
        step(SECRETARY, application, "attempts", "{\"outcome\":\"" + CANARY + "\"}")
                .statusCode(400);
        step(SECRETARY, application, "attempts", "{\"outcome\":\"REACHED\",\"note\":\"" + CANARY + "\"}")
                .statusCode(201);

        assertThat(log).noneMatch(line -> line.contains(CANARY));
    }
}
