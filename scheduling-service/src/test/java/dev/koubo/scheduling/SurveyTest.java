package dev.koubo.scheduling;

import static dev.koubo.scheduling.Surroundings.aParticipantOf;
import static dev.koubo.scheduling.Surroundings.aProgramme;
import static dev.koubo.scheduling.Surroundings.as;
import static dev.koubo.scheduling.Surroundings.itIs;
import static dev.koubo.scheduling.Surroundings.post;
import static dev.koubo.scheduling.Surroundings.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.scheduling.Surroundings.Company;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class SurveyTest {

    static final String ANSWERS = "/api/v1/sessions/1/survey-answers";

    private Company company = new Company("", "");

    @BeforeEach
    void a_company_takes_part_and_the_first_seminar_has_begun() {
        itIs("2025-07-20T10:00:00");
        company = aParticipantOf(aProgramme());
        itIs("2025-07-25T13:05:00");
    }

    @Test
    void R154_the_survey_is_answered_after_the_workshop_and_once() {
        answer(company, Map.of()).statusCode(409).body("type", equalTo("urn:koubo:rule:R154"));

        itIs("2025-07-25T17:30:00");
        answer(company, Map.of()).statusCode(201).body("late", equalTo(false));
        answer(company, Map.of()).statusCode(409).body("type", equalTo("urn:koubo:rule:R154"));

        JsonNode answered = published("SurveyAnswered", company.application());
        assertThat(answered.path("actorrole").asText()).isEqualTo("applicant");
        assertThat(answered.toString()).doesNotContain("a log");
    }

    @Test
    void R154_an_answer_of_the_next_day_is_kept_and_marked() {
        itIs("2025-07-26T00:00:01");

        answer(company, Map.of()).statusCode(201).body("late", equalTo(true));
        as(company.token())
                .get("/api/v1/participants/" + company.application())
                .then()
                .body("sessions[0].surveyLate", equalTo(true));
    }

    @Test
    void R198_the_goal_is_asked_after_the_last_session_alone() {
        itIs("2026-01-16T18:00:00");

        answer(company, Map.of("canPlanAndExplain", true))
                .statusCode(422)
                .body("type", equalTo("urn:koubo:rule:R198"))
                .body("errors.field", hasItem("answers.canPlanAndExplain"));
        post(company.token(), "/api/v1/sessions/10/survey-answers", survey(company, Map.of("canPlanAndExplain", true)))
                .statusCode(201);
    }

    @Test
    void a_satisfaction_beyond_five_is_refused_by_its_field() {
        itIs("2025-07-25T18:00:00");

        answer(company, Map.of("satisfaction", 6))
                .body("type", equalTo("urn:koubo:problem:invalid"))
                .body("errors.field", hasItem("answers.satisfaction"));
    }

    static ValidatableResponse answer(Company company, Map<String, Object> more) {
        return post(company.token(), ANSWERS, survey(company, more));
    }

    static Map<String, Object> survey(Company company, Map<String, Object> more) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("satisfaction", 4, "learned", "How to read a log", "wish", "More exercises"));
        answers.putAll(more);
        return Map.of("applicationId", company.application(), "answers", answers);
    }
}
