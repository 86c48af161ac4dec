package dev.koubo.scheduling;

import static dev.koubo.scheduling.Surroundings.APPLICATION_TOPIC;
import static dev.koubo.scheduling.Surroundings.PARTIES_TOPIC;
import static dev.koubo.scheduling.Surroundings.SECRETARY;
import static dev.koubo.scheduling.Surroundings.TOKYO;
import static dev.koubo.scheduling.Surroundings.aParticipantOf;
import static dev.koubo.scheduling.Surroundings.aProgramme;
import static dev.koubo.scheduling.Surroundings.about;
import static dev.koubo.scheduling.Surroundings.anApplicantOf;
import static dev.koubo.scheduling.Surroundings.as;
import static dev.koubo.scheduling.Surroundings.data;
import static dev.koubo.scheduling.Surroundings.itIs;
import static dev.koubo.scheduling.Surroundings.post;
import static dev.koubo.scheduling.Surroundings.publish;
import static dev.koubo.scheduling.Surroundings.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.scheduling.Surroundings.Company;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class ParticipantTest {

    private static final String ATTENDANCES = "/api/v1/sessions/1/attendances";

    private Company company = new Company("", "");
    private String programme = "";

    @BeforeEach
    void a_company_takes_part_and_the_first_seminar_has_begun() {
        itIs("2025-07-20T10:00:00");
        programme = aProgramme();
        company = aParticipantOf(programme);
        itIs("2025-07-25T13:05:00");
    }

    @Test
    void R159_attendance_is_recorded_and_told() {
        attend("SEMINAR", "ONSITE", Map.of()).statusCode(201).header("ETag", "\"2\"");

        JsonNode recorded = published("AttendanceRecorded", company.application());
        assertThat(recorded.path("aggregateversion").asLong()).isEqualTo(2);
        assertThat(recorded.path("actorrole").asText()).isEqualTo("secretariat");
        assertThat(recorded.path("data").path("attendance").asText()).isEqualTo("ONSITE");
    }

    @Test
    void R159_a_part_that_has_not_begun_has_no_attendance() {
        attend("WORKSHOP", "ONSITE", Map.of()).statusCode(409).body("type", equalTo("urn:koubo:rule:R159"));
    }

    @Test
    void R159_a_correction_needs_its_reason_and_both_records_stay_visible() {
        attend("SEMINAR", "ABSENT", Map.of()).statusCode(201);

        attend("SEMINAR", "ONSITE", Map.of()).statusCode(409).body("type", equalTo("urn:koubo:rule:R159"));
        attend("SEMINAR", "ONSITE", Map.of("correctionReason", "Scanned late"))
                .statusCode(201)
                .body("corrected", equalTo("ABSENT"));

        participant()
                .body("sessions[0].attendance", hasSize(2))
                .body("sessions[0].attendance[0].current", equalTo(false))
                .body("sessions[0].attendance[1].current", equalTo(true))
                .body("sessions[0].attendance[1].correctionReason", equalTo("Scanned late"));
    }

    @Test
    void R108_who_is_not_confirmed_does_not_attend() {
        Company applicant = anApplicantOf(programme);

        post(SECRETARY, ATTENDANCES, attendance(applicant, "SEMINAR", "ONSITE"))
                .statusCode(409)
                .body("type", equalTo("urn:koubo:rule:R108"));
    }

    @Test
    void R108_who_has_withdrawn_does_not_attend() {
        ObjectNode withdrawn = about(company.application(), "ApplicationWithdrawn");
        data(withdrawn).put("withdrawnAt", "2025-07-24T01:00:00Z");
        publish(APPLICATION_TOPIC, withdrawn);
        await().atMost(Surroundings.PATIENCE).untilAsserted(() -> participant().body("state", equalTo("ENDED")));

        attend("SEMINAR", "ONSITE", Map.of()).statusCode(409).body("type", equalTo("urn:koubo:rule:R108"));
    }

    @Test
    void R149_a_round_table_that_does_not_take_place_has_no_attendance() {
        itIs("2025-08-08T18:00:00");

        post(SECRETARY, "/api/v1/sessions/2/attendances", attendance(company, "ROUND_TABLE", "ONSITE"))
                .statusCode(422)
                .body("errors.field", hasItem("part"));
    }

    @Test
    void R160_the_handling_of_a_missed_session_is_decided_and_told() {
        String outcome = "/api/v1/sessions/1/absences/" + company.application() + "/outcome";
        post(SECRETARY, outcome, Map.of("outcome", "MATERIALS")).statusCode(409);
        attend("SEMINAR", "ABSENT", Map.of()).statusCode(201);

        post(SECRETARY, outcome, Map.of("outcome", "MATERIALS", "reason", "Urgent business talks"))
                .statusCode(201);

        assertThat(published("AbsenceDecided", company.application())
                        .path("data")
                        .path("outcome")
                        .asText())
                .isEqualTo("MATERIALS");
        participant().body("sessions[0].absenceOutcome", equalTo("MATERIALS"));
    }

    @Test
    void R136_the_company_sees_how_far_it_has_come() {
        itIs("2025-07-25T18:00:00");
        attend("SEMINAR", "ONSITE", Map.of()).statusCode(201);
        attend("WORKSHOP", "ONLINE", Map.of()).statusCode(201);
        SurveyTest.answer(company, Map.of()).statusCode(201);

        participant()
                .body("sessionsAttended", equalTo(1))
                .body("sessionsPlanned", equalTo(10))
                .body("surveysAnswered", equalTo(1))
                .body("visitsDone", equalTo(0))
                .body("visitsPlanned", equalTo(4));
    }

    @Test
    void a_stranger_learns_nothing_of_a_company_not_even_that_it_exists() {
        String stranger = Tokens.applicant("stranger");
        String foreign = as(stranger)
                .get("/api/v1/participants/" + company.application())
                .then()
                .statusCode(404)
                .extract()
                .path("detail");

        as(stranger)
                .get("/api/v1/participants/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("detail", equalTo(foreign));
        itIs("2025-07-25T18:00:00");
        post(stranger, SurveyTest.ANSWERS, SurveyTest.survey(company, Map.of())).statusCode(404);
    }

    @Test
    void only_the_secretariat_records_and_only_staff_lists() {
        post(TOKYO, ATTENDANCES, attendance(company, "SEMINAR", "ONSITE")).statusCode(403);
        post(company.token(), ATTENDANCES, attendance(company, "SEMINAR", "ONSITE"))
                .statusCode(403);
        as(company.token()).get("/api/v1/participants").then().statusCode(403);
        given().get("/api/v1/participants").then().statusCode(401);
        as(TOKYO).get("/api/v1/participants").then().statusCode(200);
    }

    @Test
    void a_company_that_was_confirmed_before_its_party_was_known_is_found_by_its_owner() {
        String application = UUID.randomUUID().toString();
        ObjectNode confirmed = about(application, "ParticipationConfirmed");
        data(confirmed).put("programme", programme);
        publish(APPLICATION_TOPIC, confirmed);
        await().atMost(Surroundings.PATIENCE)
                .until(() ->
                        as(SECRETARY).get("/api/v1/participants/" + application).statusCode() == 200);
        String owner = Tokens.applicant("late-owner");
        assertThat(as(owner).get("/api/v1/participants/" + application).statusCode())
                .isEqualTo(404);

        ObjectNode party = about(application, "PartyRecorded");
        data(party).put("applicant", "late-owner");
        publish(PARTIES_TOPIC, party);

        await().atMost(Surroundings.PATIENCE)
                .until(() ->
                        as(owner).get("/api/v1/participants/" + application).statusCode() == 200);
    }

    @Test
    void an_erased_company_is_owned_by_nobody() {
        Topics.publish(PARTIES_TOPIC, company.application(), null);

        await().atMost(Surroundings.PATIENCE)
                .until(() -> as(company.token())
                                .get("/api/v1/participants/" + company.application())
                                .statusCode()
                        == 404);
    }

    private ValidatableResponse participant() {
        return as(company.token())
                .get("/api/v1/participants/" + company.application())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse attend(String part, String attendance, Map<String, String> more) {
        Map<String, Object> body = new HashMap<>(attendance(company, part, attendance));
        body.putAll(more);
        return post(SECRETARY, ATTENDANCES, body);
    }

    private static Map<String, Object> attendance(Company company, String part, String attendance) {
        return Map.of("applicationId", company.application(), "part", part, "attendance", attendance);
    }
}
