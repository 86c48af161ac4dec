package dev.koubo.messaging;

import static dev.koubo.messaging.Sample.event;
import static dev.koubo.messaging.Sample.newId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that cannot be read may be about people: it is neither logged nor shown, only where it lies. */
@QuarkusTest
@WithTestResource(SampleServers.class)
@TestSecurity(user = "operator", roles = "secretariat")
class UnreadableDataTest {

    private static final String CANARY = "canary-5b1e@mihon.example";

    private final String key = newId();

    @Inject
    Sample sample;

    @Test
    void data_of_another_form_is_described_by_its_path() {
        String record = event(newId(), key, 1).replace("{\"number\":1", "{\"number\":\"" + CANARY + "\"");

        assertThat(logWhileItParksAndIsReleased(record)).contains(key + " stopped: InvalidFormatException at $.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":\n canary-5b1e@mihon.example", "{\"time\":\"canary-5b1e@mihon.example\""})
    void a_record_that_is_no_event_is_described_by_where_it_breaks_off(String record) {
        assertThat(logWhileItParksAndIsReleased(record)).contains(key + " stopped: Json");
    }

    @Test
    void a_time_that_is_none_is_not_quoted() {
        String record = event(newId(), key, 1).replace("2026-07-01T00:00:00Z", CANARY);

        assertThat(logWhileItParksAndIsReleased(record)).contains(key + " stopped: DateTimeParseException");
    }

    @Test
    void what_a_handler_could_not_read_is_not_quoted_either() {
        for (Throwable failure : List.of(
                catchThrowable(() -> new JsonObject("{\"name\":" + CANARY)),
                catchThrowable(() -> new ObjectMapper().convertValue(Map.of("a", Map.of(CANARY, "x")), Numbers.class)),
                new IllegalStateException(new DecodeException("Failed to decode " + CANARY)))) {
            assertThat(failure).hasStackTraceContaining("canary");
            assertThat(Errors.describe(failure)).doesNotContain("canary");
            assertThat(stack(Errors.loggable(failure))).doesNotContain("canary");
            IllegalStateException outer = new IllegalStateException("rolled back");
            outer.addSuppressed(failure);
            assertThat(stack(Errors.loggable(outer))).doesNotContain("canary");
        }
    }

    @Test
    void the_path_names_fields_and_positions_but_no_keys_of_a_map() {
        Object data = Map.of("a", Map.of(CANARY, List.of(1, "x")));

        Throwable failure = catchThrowable(() -> new ObjectMapper().convertValue(data, Numbers.class));

        assertThat(Errors.describe(failure)).isEqualTo("InvalidFormatException at $.a.*[1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject not like 'canary%'                 | ConstraintViolationException 23514 effect_refused",
                "case when subject like 'canary%' then subject::int > 0 else true end | SQLException 22P02"
            })
    void a_row_that_the_database_refuses_is_described_by_its_codes(String rule, String described) {
        sample.database().execute("alter table effect add constraint effect_refused check (" + rule + ")");
        try {
            assertThat(logWhileItParksAndIsReleased(event(newId(), CANARY, 1)))
                    .contains(key + " stopped: " + described)
                    .contains("java.sql.SQLException 2");
        } finally {
            sample.database().execute("alter table effect drop constraint effect_refused");
        }
    }

    @Test
    void any_other_failure_is_described_by_its_line() {
        Throwable failure = new IllegalArgumentException("no such mail address: " + CANARY);

        assertThat(Errors.describe(new IllegalStateException(failure)))
                .matches("IllegalArgumentException at UnreadableDataTest.java:\\d+");
        assertThat(stack(Errors.loggable(failure)))
                .contains("java.lang.IllegalArgumentException", "UnreadableDataTest.java")
                .doesNotContain("canary");
    }

    private static String stack(Throwable failure) {
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack, true));
        return stack.toString();
    }

    record Numbers(Map<String, List<Integer>> a) {}

    private String logWhileItParksAndIsReleased(String record) {
        try (Log log = new Log()) {
            sample.send("koubo.other", key, record);
            await().until(() -> sample.parkedRecords(key) == 1);
            given().get("/api/v1/operations/sample/parked-keys").then().body(not(containsString("canary")));
            given().post("/api/v1/operations/sample/parked-keys/sample/" + key + "/release")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("canary")));
            await().until(() ->
                    log.text().contains("of key " + key) && log.text().contains(" parked after "));
            assertThat(sample.database().number("select count(*) from parked_key where error like '%canary%'"))
                    .isZero();
            assertThat(log.text()).doesNotContain("canary");
            return log.text();
        }
    }
}
