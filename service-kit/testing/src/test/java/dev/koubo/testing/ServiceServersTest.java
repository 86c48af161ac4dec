package dev.koubo.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class ServiceServersTest {

    private static final String SUBMITTED = "dev.koubo.application.ApplicationSubmitted.v1";

    @Test
    void the_application_has_a_real_database() {
        assertThat(given().get("/echo/database").asString()).isEqualTo("service");
    }

    @Test
    void tokens_carry_subject_and_roles() {
        assertThat(given().auth()
                        .oauth2(Tokens.applicant("a-1"))
                        .get("/echo/subject")
                        .asString())
                .isEqualTo("a-1");
        assertThat(given().auth()
                        .oauth2(Tokens.applicant("a-1"))
                        .get("/echo/staff")
                        .statusCode())
                .isEqualTo(403);
        assertThat(given().auth()
                        .oauth2(Tokens.secretariat("s-1"))
                        .get("/echo/staff")
                        .asString())
                .isEqualTo("s-1");
        assertThat(given().get("/echo/subject").statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_published_can_be_read_from_every_topic() {
        String subject = UUID.randomUUID().toString();
        ObjectNode event = (ObjectNode) Contracts.example(SUBMITTED).deepCopy();
        event.put("subject", subject).put("partitionkey", subject);

        for (String topic : new String[] {"koubo.application", "koubo.notification", "koubo.parties"}) {
            Topics.publish(topic, event);
            assertThat(Topics.awaitEvent(topic, "ApplicationSubmitted", subject))
                    .isEqualTo(event);
            assertThat(Topics.awaitEvent(topic, SUBMITTED, subject)).isEqualTo(event);
        }
        assertThat(Topics.all(
                        "koubo.application",
                        read -> read.path("subject").asText().equals(subject)))
                .containsExactly(event);
    }

    @Test
    void an_event_that_never_comes_is_missed_with_a_list_of_what_is_there() {
        String subject = UUID.randomUUID().toString();
        Topics.publish("koubo.consent", subject, "{\"type\": \"something\", \"subject\": \"" + subject + "\"}");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Topics.read("koubo.consent", event -> event.has("never"), Duration.ofSeconds(3)))
                .withMessageContaining("something of " + subject);
    }

    @Test
    void a_tombstone_is_read_as_null() {
        Topics.publish("koubo.parties", "erased", null);

        assertThat(Topics.read("koubo.parties", event -> event.isNull(), Duration.ofSeconds(10))
                        .isNull())
                .isTrue();
    }

    @Test
    void the_clock_can_be_set_moved_and_reset() {
        ClockFile clock = ClockFile.ofService();
        Instant opening = Instant.parse("2025-06-02T00:00:00Z");

        clock.setTo(opening);
        clock.advance(Duration.ofDays(2));
        assertThat(clock.now()).isCloseTo(opening.plus(2, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
        clock.reset();
        assertThat(clock.now()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));

        assertThat(ConfigProvider.getConfig().getValue("koubo.local", Boolean.class))
                .isTrue();
    }

    @Test
    void an_open_api_document_that_differs_from_the_committed_one_is_told() throws IOException {
        Path service = Path.of("target", "echo-service");
        Path root = Path.of(System.getProperty("koubo.root"));
        String folder =
                root.toAbsolutePath().relativize(service.toAbsolutePath()).toString();
        Files.createDirectories(service);
        Files.writeString(
                service.resolve("openapi.yaml"), given().get("/q/openapi").asString());

        OpenApiContract.check(folder);

        Files.writeString(service.resolve("openapi.yaml"), "openapi: 3.1.0\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> OpenApiContract.check(folder))
                .withMessageContaining("koubo.write-contracts=true");
    }
}
