package dev.koubo.lottery;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Requests as a client makes them. */
final class Calls {

    private Calls() {}

    static ValidatableResponse post(String token, String path, String body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    static ValidatableResponse post(String token, String path, String body, String key) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
