package dev.koubo.scheduling;

import static dev.koubo.scheduling.Surroundings.APPLICATION_TOPIC;
import static dev.koubo.scheduling.Surroundings.TOPIC;
import static dev.koubo.scheduling.Surroundings.aProgramme;
import static dev.koubo.scheduling.Surroundings.definitionOf;
import static dev.koubo.scheduling.Surroundings.itIs;
import static dev.koubo.scheduling.Surroundings.publish;
import static dev.koubo.scheduling.Surroundings.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class SessionTest {

    private String programme = "";

    @BeforeEach
    void a_programme_is_open_on_1_may() {
        itIs("2025-05-01T10:00:00");
        programme = aProgramme();
    }

    @Test
    void R145_the_ten_sessions_stand_on_their_dates_and_anybody_may_read_them() {
        given().get("/api/v1/sessions?programme=" + programme)
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items[0].date", equalTo("2025-07-25"))
                .body("items[0].seminar.startsAt", equalTo("2025-07-25T13:00:00+09:00"))
                .body("items[0].roundTable.endsAt", equalTo("2025-07-25T18:30:00+09:00"))
                .body("items[1].roundTable", nullValue())
                .body("items[9].themes", equalTo(List.of(10, 11)))
                .body("next", nullValue());
    }

    @Test
    void R145_each_session_is_told_to_others() {
        JsonNode first = published("SessionScheduled", programme + "/session-1");

        assertThat(first.path("partitionkey").asText()).isEqualTo(programme);
        assertThat(first.path("rules").asText()).isEqualTo("R145");
        assertThat(first.path("data").path("endsAt").asText()).isEqualTo("2025-07-25T08:30:00Z");
        published("SessionScheduled", programme + "/session-10");
    }

    @Test
    void R145_a_changed_date_is_a_new_version_and_the_others_are_left_alone() {
        moveSecondSessionTo("2025-08-11");

        JsonNode moved = published("SessionScheduled", programme + "/session-2", 2);

        assertThat(moved.path("data").path("startsAt").asText()).isEqualTo("2025-08-11T04:00:00Z");
        assertThat(Topics.all(TOPIC, event -> event.path("programme").asText().equals(programme)))
                .filteredOn(event -> event.path("type").asText().contains("SessionScheduled"))
                .hasSize(11);
    }

    @Test
    void R154_the_survey_opens_at_the_end_of_the_workshop_as_it_was_moved() {
        moveSecondSessionTo("2025-08-11");
        published("SessionScheduled", programme + "/session-2", 2);

        itIs("2025-08-11T17:30:00");

        JsonNode opened = published("SurveyOpened", programme + "/session-2");
        assertThat(opened.path("aggregateversion").asLong()).isEqualTo(3);
        assertThat(opened.path("actorrole").asText()).isEqualTo("system");
        assertThat(opened.path("data").path("dueAt").asText()).isEqualTo("2025-08-11T14:59:59Z");
        assertThat(published("SurveyOpened", programme + "/session-1")
                        .path("aggregateversion")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    void the_programme_opened_last_is_meant_where_none_is_named() {
        given().get("/api/v1/sessions").then().statusCode(200).body("items[0].programme", equalTo(programme));
    }

    private void moveSecondSessionTo(String date) {
        ObjectNode changed = definitionOf("ProgrammeChanged", programme);
        ((ObjectNode) changed.at("/data/definition/sessions/1")).put("date", date);
        publish(APPLICATION_TOPIC, changed);
    }
}
