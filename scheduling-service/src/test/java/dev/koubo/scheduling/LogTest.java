package dev.koubo.scheduling;

import static dev.koubo.scheduling.Surroundings.aProgramme;
import static dev.koubo.scheduling.Surroundings.itIs;
import static dev.koubo.scheduling.Surroundings.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class LogTest {

    @Test
    void R193_names_and_mail_addresses_stay_out_of_the_log() {
        itIs("2025-06-01T11:00:00");
        String programme = aProgramme();
        Log log = new Log();
        Logger.getLogger("").addHandler(log);
        try {
            String registration =
                    register(programme, "canary@mihon.example").jsonPath().getString("registrationId");
            published("BriefingRegistered", registration);
            assertThat(register(programme, "canary without a place").jsonPath().getString("type"))
                    .isEqualTo("urn:koubo:problem:invalid");
        } finally {
            Logger.getLogger("").removeHandler(log);
        }

        assertThat(log.lines).noneMatch(line -> line.contains("canary") || line.contains("カナリヤ"));
    }

    private static Response register(String programme, String email) {
        return given().header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "カナリヤ 一郎", "email", email))
                .post("/api/v1/briefings/1/registrations?programme=" + programme);
    }

    private static final class Log extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final PatternFormatter formatter = new PatternFormatter("%p %c %s%e");

        @Override
        public void publish(LogRecord record) {
            lines.add(formatter.format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
