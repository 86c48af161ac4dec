package dev.koubo.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;

/** Takes seats over HTTP. */
final class Seats {

    private Seats() {}

    static void take(String holder) {
        int status = given().header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("holder", holder))
                .post("/seats")
                .statusCode();
        assertThat(status).isEqualTo(201);
    }
}
