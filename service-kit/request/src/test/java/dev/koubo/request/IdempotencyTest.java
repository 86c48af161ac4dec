package dev.koubo.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Postgres.class)
@TestSecurity(user = "an-applicant", roles = "applicant")
class IdempotencyTest {

    private final Gate gate;
    private final Database database;
    private final String key = UUID.randomUUID().toString();
    private final String holder = "holder-" + key;

    IdempotencyTest(Gate gate, Database database) {
        this.gate = gate;
        this.database = database;
    }

    @Test
    void a_repeated_request_gets_the_same_answer_and_has_one_effect() {
        Response first = take("/seats", key, holder);
        Response second = take("/seats", key, holder);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).startsWith("application/json");
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .contains("/seats/");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
        assertThat(seats(holder)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        take("/seats", key, holder);

        Response second = take("/seats", key, holder + "-other");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.jsonPath().getString("type")).isEqualTo("urn:koubo:problem:idempotency-key-reused");
        assertThat(seats(holder + "-other")).isZero();
    }

    @Test
    void the_order_of_a_bodys_members_does_not_matter() {
        Response first = post("/seats", key, "{\"holder\": \"" + holder + "\", \"counts\": {\"a\": 1, \"b\": 2}}");
        Response second = post("/seats", key, "{\"counts\": {\"b\": 2, \"a\": 1}, \"holder\": \"" + holder + "\"}");

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(seats(holder)).isEqualTo(1);
    }

    @Test
    void other_keys_are_other_requests() {
        take("/seats", key, holder);
        take("/seats", key + "-2", holder);

        assertThat(seats(holder)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ü", "with space"})
    void a_key_that_cannot_be_one_is_refused(String unreadable) {
        Response response = given().header("Idempotency-Key", unreadable)
                .contentType(ContentType.JSON)
                .body(body(holder))
                .post("/seats");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:koubo:problem:idempotency-key-required");
    }

    @Test
    void a_request_without_key_is_refused() {
        assertThat(given().contentType(ContentType.JSON)
                        .body(body(holder))
                        .post("/seats")
                        .statusCode())
                .isEqualTo(400);
        assertThat(seats(holder)).isZero();
    }

    @Test
    void two_requests_at_once_have_one_effect() {
        // given the first request in the middle of its transaction
        gate.shut();
        CompletableFuture<Response> first = sendAside("/seats");
        gate.awaitVisitor();

        // when the second one comes, and waits in the database
        CompletableFuture<Response> second = sendAside("/seats");
        database.awaitWaiting();
        gate.open();

        // then both get the first one's answer
        assertThat(second.join().asString()).isEqualTo(first.join().asString());
        assertThat(second.join().header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(seats(holder)).isEqualTo(1);
    }

    @Test
    void a_request_that_waited_for_one_that_broke_does_the_work_itself() {
        // given the first request in the middle of its transaction and the second one waiting for it
        gate.shut();
        CompletableFuture<Response> first = sendAside("/seats/fragile");
        gate.awaitVisitor();
        CompletableFuture<Response> second = sendAside("/seats/fragile");
        database.awaitWaiting();

        // when the first one breaks
        gate.open();

        // then the second one is as if it had been alone
        assertThat(first.join().statusCode()).isEqualTo(500);
        assertThat(second.join().statusCode()).isEqualTo(204);
        assertThat(second.join().header("Idempotency-Replayed")).isNull();
        assertThat(seats(holder)).isEqualTo(1);
    }

    @Test
    void a_request_that_broke_leaves_no_key() {
        assertThat(take("/seats/broken", key, holder).statusCode()).isEqualTo(500);
        assertThat(seats(holder)).isZero();

        // the same key is free for a second try, which breaks anew instead of being replayed
        Response again = take("/seats/broken", key, holder);
        assertThat(again.statusCode()).isEqualTo(500);
        assertThat(again.header("Idempotency-Replayed")).isNull();
        assertThat(database.keys(key)).isZero();
    }

    @Test
    void a_refusal_is_not_kept() {
        assertThat(take("/seats/full", key, holder).statusCode()).isEqualTo(409);
        assertThat(take("/seats/full", key, holder).header("Idempotency-Replayed"))
                .isNull();
        assertThat(database.keys(key)).isZero();
    }

    /** A thread of its own: the common pool may have one worker only. */
    private CompletableFuture<Response> sendAside(String path) {
        return CompletableFuture.supplyAsync(() -> take(path, key, holder), Thread::startVirtualThread);
    }

    private static Response take(String path, String key, String holder) {
        return post(path, key, body(holder));
    }

    private static Response post(String path, String key, String body) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    private static String body(String holder) {
        return "{\"holder\": \"" + holder + "\"}";
    }

    private static long seats(String holder) {
        return Long.parseLong(
                given().queryParam("holder", holder).get("/seats/count").asString());
    }
}
