package dev.koubo.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Postgres.class)
class RequestTest {

    private final CurrentActor actor;
    private final Gate gate;
    private final String holder = "holder-" + UUID.randomUUID();

    RequestTest(CurrentActor actor, Gate gate) {
        this.actor = actor;
        this.gate = gate;
    }

    @Test
    @TestSecurity(
            user = "somebody",
            roles = {"tokyo", "secretariat", "offline_access"})
    void an_actor_has_a_subject_the_roles_we_know_and_one_that_leads() {
        JsonPath told = given().get("/seats/actor").jsonPath();

        assertThat(told.getString("subject")).isEqualTo("somebody");
        assertThat(told.getList("roles")).containsExactlyInAnyOrder("tokyo", "secretariat");
        assertThat(told.getString("leading")).isEqualTo("secretariat");
    }

    @Test
    void whoever_has_no_token_is_anonymous() {
        JsonPath told = given().get("/seats/actor").jsonPath();

        assertThat(told.getString("subject")).isEqualTo("anonymous");
        assertThat(told.getList("roles")).isEmpty();
        assertThat(told.getString("leading")).isEqualTo("anonymous");
    }

    @Test
    void without_a_request_the_system_acts() {
        assertThat(actor.get()).isEqualTo(Actor.system());
        assertThat(actor.get().leadingRole()).isEqualTo("system");
    }

    @Test
    void nested_units_of_work_commit_together() {
        assertThat(seat(holder, "/seats/pairs").statusCode()).isEqualTo(204);

        assertThat(seats(holder)).isEqualTo(2);
    }

    @Test
    void nested_units_of_work_roll_back_together() {
        assertThat(seat(holder, "/seats/pairs?fail=true").statusCode()).isEqualTo(500);

        assertThat(seats(holder)).isZero();
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String path = place();

        assertThat(hand(path, null).statusCode()).isEqualTo(428);
        assertThat(hand(path, "\"1\"").statusCode()).isEqualTo(412);
        assertThat(hand(path, "\"0\"").statusCode()).isEqualTo(204);
        assertThat(hand(path, "\"0\"").statusCode()).isEqualTo(412);
    }

    @Test
    void of_two_changes_at_once_the_later_is_refused() {
        // given a change that has read version 0 and waits before it writes
        String path = place();
        gate.shut();
        CompletableFuture<Response> slow =
                CompletableFuture.supplyAsync(() -> hand(path, "\"0\""), Thread::startVirtualThread);
        gate.awaitVisitor();

        // when another one is faster
        assertThat(hand(path, "\"0\"").statusCode()).isEqualTo(204);
        gate.open();

        // then the slow one is told
        assertThat(slow.join().statusCode()).isEqualTo(409);
        assertThat(slow.join().jsonPath().getString("type")).isEqualTo("urn:koubo:problem:changed-meanwhile");
    }

    @Test
    void pages_follow_each_other_by_cursor() {
        for (int number = 1; number <= 5; number++) {
            seat("page-" + number, "/seats");
        }
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 2);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/seats")
                    .jsonPath();
            read.addAll(page.getList("items", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(read).containsExactly("page-1", "page-2", "page-3", "page-4", "page-5");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void a_page_has_bounds(int limit) {
        assertThat(given().queryParam("limit", limit).get("/seats").statusCode())
                .isEqualTo(400);
    }

    private String place() {
        return "/seats/" + seat(holder, "/seats").jsonPath().getLong("id");
    }

    private Response hand(String path, @Nullable String ifMatch) {
        var request = given().contentType(ContentType.JSON).body("{\"holder\": \"" + holder + "-next\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path);
    }

    private static Response seat(String holder, String path) {
        return given().header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"holder\": \"" + holder + "\"}")
                .post(path);
    }

    private static long seats(String holder) {
        return Long.parseLong(
                given().queryParam("holder", holder).get("/seats/count").asString());
    }
}
