package dev.koubo.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.vertx.RunOnVertxContext;
import io.quarkus.test.vertx.UniAsserter;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Postgres.class)
class KeyRetentionTest {

    private final KeyRetention retention;
    private final Database database;
    private final String key = UUID.randomUUID().toString();

    KeyRetentionTest(KeyRetention retention, Database database) {
        this.retention = retention;
        this.database = database;
    }

    @BeforeEach
    void send() {
        given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"holder\": \"kept\"}")
                .post("/seats")
                .then()
                .statusCode(201);
    }

    @AfterEach
    void resetClock() throws IOException {
        shiftClock(Duration.ZERO);
    }

    @Test
    @RunOnVertxContext
    void a_key_is_kept_for_a_week_and_then_forgotten(UniAsserter asserter) throws IOException {
        shiftClock(Duration.ofDays(6));
        asserter.assertThat(
                retention::forgetOld, forgotten -> assertThat(forgotten).isZero());

        asserter.execute(() -> shiftClockOnTheWay(Duration.ofDays(8)));
        asserter.assertThat(
                retention::forgetOld, forgotten -> assertThat(forgotten).isPositive());
    }

    @Test
    void the_service_tells_the_time_of_the_clock_file() throws IOException {
        shiftClock(Duration.ofDays(100));

        Instant told = given().get("/seats/now").as(Instant.class);
        assertThat(Duration.between(Instant.now(), told)).isBetween(Duration.ofDays(99), Duration.ofDays(101));
        assertThat(database.keys(key)).isEqualTo(1);
    }

    private static void shiftClockOnTheWay(Duration shift) {
        try {
            shiftClock(shift);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void shiftClock(Duration shift) throws IOException {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(shift.toMillis()).array();
        Files.write(Path.of(System.getProperty(Postgres.CLOCK_FILE)), bytes, StandardOpenOption.WRITE);
    }
}
