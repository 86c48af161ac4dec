package dev.koubo.messaging;

import static dev.koubo.messaging.Sample.event;
import static dev.koubo.messaging.Sample.newId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
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
