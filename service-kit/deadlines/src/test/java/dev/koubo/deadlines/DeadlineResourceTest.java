package dev.koubo.deadlines;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators see of the timers. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class DeadlineResourceTest {

    private static final String PATH = "/api/v1/operations/screening/deadlines";
    private static final Instant NOW = TestClock.START;

    @Inject
    Stage stage;

    @Inject
    Deadlines deadlines;

    @BeforeEach
    void two_overdue_and_three_pending_timers() {
        stage.clear();
        // Nothing here handles this type, so that these timers stay.
        for (int second = -2; second < 3; second++) {
            Instant dueAt = NOW.plusSeconds(second * 2L + 1);
            String reference = "A-%d".formatted(second + 3);
            stage.await(() -> deadlines.schedule("unhandled", reference, dueAt, "{\"businessDays\": 3}"));
        }
    }

    @Test
    @TestSecurity(user = "s", roles = "secretariat")
    void the_list_counts_and_shows_all_timers_by_due_instant() {
        list("").statusCode(200)
                .body("service", equalTo("screening"))
                .body("overdue", equalTo(2))
                .body("pending", equalTo(3))
                .body("items.reference", contains("A-1", "A-2", "A-3", "A-4", "A-5"))
                .body("items.state", contains("OVERDUE", "OVERDUE", "PENDING", "PENDING", "PENDING"))
                .body("items[0].type", equalTo("unhandled"))
                .body("items[0].dueAt", equalTo("2025-07-03T07:59:57Z"))
                .body("items[0].nextTryAt", equalTo("2025-07-03T07:59:57Z"))
                .body("items[0].working.businessDays", equalTo(3))
                .body("items[0].attempts", equalTo(0))
                .body("items[0].lastError", nullValue())
                .body("next", nullValue());
    }

    @Test
    @TestSecurity(user = "a", roles = "auditor")
    void the_list_can_be_narrowed_to_the_overdue_or_the_pending() {
        list("?state=overdue").statusCode(200).body("items.reference", contains("A-1", "A-2"));
        list("?state=pending").statusCode(200).body("items.reference", contains("A-3", "A-4", "A-5"));
    }

    @Test
    @TestSecurity(user = "s", roles = "secretariat")
    void the_pages_follow_one_another_without_gap_or_repetition() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = list("?limit=2" + cursor).statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.reference", String.class));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());

        assertThat(seen).containsExactly("A-1", "A-2", "A-3", "A-4", "A-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?state=late", "?limit=0", "?limit=201", "?cursor=x", "?cursor=MjAyNQ"})
    @TestSecurity(user = "s", roles = "secretariat")
    void a_wrong_parameter_is_a_problem_in_both_languages(String query) {
        list(query)
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:koubo:problem:parameter-invalid"))
                .body("ja", containsString("。"))
                .body("en", containsString("The "));
    }

    @Test
    @TestSecurity(user = "s", roles = "secretariat")
    void another_services_timers_are_not_found_here() {
        given().get("/api/v1/operations/lottery/deadlines").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "c", roles = "applicant")
    void an_applicant_may_not_look() {
        list("").statusCode(403);
    }

    @Test
    void nobody_may_look_without_a_name() {
        list("").statusCode(401);
    }

    @Test
    @TestSecurity(user = "s", roles = "secretariat")
    void a_failed_timer_shows_its_failures() {
        stage.sql("update durable_timer set attempts = 2, next_try_at = '2025-07-03T08:00:02Z', last_error = 'no'"
                + " where reference = 'A-1'");

        list("?state=overdue")
                .body("items", hasSize(2))
                .body("items[0].attempts", equalTo(2))
                .body("items[0].nextTryAt", equalTo("2025-07-03T08:00:02Z"))
                .body("items[0].lastError", equalTo("no"));
    }

    private static ValidatableResponse list(String query) {
        return given().urlEncodingEnabled(false).get(PATH + query).then();
    }
}
