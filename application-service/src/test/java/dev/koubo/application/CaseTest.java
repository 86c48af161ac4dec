package dev.koubo.application;

import static dev.koubo.application.Season.SECRETARY;
import static dev.koubo.application.Season.TOKYO;
import static dev.koubo.application.Season.awaitState;
import static dev.koubo.application.Season.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class CaseTest {

    private static final String NAME = "applicant-of-cases";
    private static final String APPLICANT = Tokens.applicant(NAME);

    /** R48, R58. */
    @Test
    void a_correction_is_a_new_form_told_with_its_reason() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        String id = season.submitted(NAME, form);
        Map<String, Object> company = Forms.part(form, "company");
        company.put("industryCode", "I561");

        step(APPLICANT, id, "amendments", Map.of("reason", "Wrong industry", "company", company))
                .statusCode(200)
                .body("formVersion", equalTo(2))
                .body("frame", equalTo("RW"));

        JsonNode amended = Topics.awaitEvent("koubo.application", "ApplicationAmended", id);
        Contracts.assertPublished(amended);
        Contracts.matchesExample("application/ApplicationAmended", amended);
        assertThat(amended.at("/data/frame").asText()).isEqualTo("RW");
        await().atMost(Season.PATIENCE)
                .until(() -> Topics.all(
                                        "koubo.parties",
                                        told -> told.path("subject").asText().equals(id))
                                .size()
                        == 2);
    }

    /** R58. */
    @Test
    void a_company_that_the_secretariat_reclassifies_is_told_and_after_the_freeze_nobody_is_reclassified() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        String id = season.submitted(NAME, form);
        Map<String, Object> company = Forms.part(form, "company");
        company.put("industryCode", "I561");
        Map<String, Object> correction = Map.of("reason", "The main business is retail", "company", company);

        step(SECRETARY, id, "amendments", correction).statusCode(200).body("frame", equalTo("RW"));

        JsonNode reclassified = Topics.awaitEvent("koubo.application", "ApplicationReclassified", id);
        Contracts.assertPublished(reclassified);
        Contracts.matchesExample("application/ApplicationReclassified", reclassified);
        assertThat(reclassified.at("/data/frameBefore").asText()).isEqualTo("CM");
        assertThat(reclassified.at("/data/frame").asText()).isEqualTo("RW");
        assertThat(reclassified.path("rules").asText()).isEqualTo("R58");

        season.tell("screening/ApplicationApproved", id);
        awaitState(id, "APPROVED");
        season.tellAll("lottery/PoolFrozen", Map.of());
        awaitState(id, "IN_POOL");
        company.put("industryCode", "E09");
        step(SECRETARY, id, "amendments", Map.of("reason", "Manufacturing after all", "company", company))
                .statusCode(409);
    }

    /** R48. */
    @Test
    void what_the_draw_rests_on_is_frozen_with_the_list_while_a_phone_number_is_not() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        String id = season.submitted(NAME, form);
        season.tell("screening/ApplicationApproved", id);
        awaitState(id, "APPROVED");
        season.tellAll("lottery/PoolFrozen", Map.of());
        awaitState(id, "IN_POOL");

        Map<String, Object> company = Forms.part(form, "company");
        company.put("phone", "03-8765-4321");
        step(APPLICANT, id, "amendments", Map.of("reason", "New phone", "company", company))
                .statusCode(200);
        company.put("employees", 21);
        step(APPLICANT, id, "amendments", Map.of("reason", "New colleague", "company", company))
                .statusCode(409)
                .body("type", equalTo("urn:koubo:rule:R48"));
    }

    /** R94. */
    @Test
    void a_correction_cannot_make_it_another_company() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        String id = season.submitted(NAME, form);
        Forms.part(form, "company").put("corporateNumber", Forms.corporateNumber());

        step(APPLICANT, id, "amendments", Map.of("reason", "Sold", "company", Forms.part(form, "company")))
                .statusCode(422)
                .body("type", equalTo("urn:koubo:rule:R94"));
    }

    @Test
    void a_withdrawal_before_the_result_is_told_and_final() {
        Season season = Season.receiving();
        String id = season.submitted(NAME);

        step(APPLICANT, id, "withdrawal", null).statusCode(200).body("state", equalTo("WITHDRAWN"));
        step(APPLICANT, id, "withdrawal", null).statusCode(409).body("code", equalTo("ALREADY_ENDED"));

        JsonNode withdrawn = Topics.awaitEvent("koubo.application", "ApplicationWithdrawn", id);
        Contracts.assertPublished(withdrawn);
        Contracts.matchesExample("application/ApplicationWithdrawn", withdrawn);
        assertThat(withdrawn.at("/data/stage").asText()).isEqualTo("BEFORE_RESULT");
    }

    /** R71, R72. */
    @Test
    void an_exclusion_needs_two_keys_of_two_persons() {
        Season season = Season.receiving();
        String id = season.submitted(NAME);
        String both = Tokens.of("both-roles", "secretariat", "tokyo");
        Map<String, Object> proposal =
                Map.of("ground", "FALSE_DECLARATION", "reason", "Another capital in the register");

        step(TOKYO, id, "exclusion", null).statusCode(409).body("code", equalTo("EXCLUSION_NOT_PROPOSED"));
        step(TOKYO, id, "exclusion-proposals", proposal).statusCode(403);
        step(both, id, "exclusion-proposals", proposal).statusCode(200).body("state", equalTo("SUBMITTED"));
        step(both, id, "exclusion", null).statusCode(409).body("code", equalTo("EXCLUSION_NEEDS_TWO_PERSONS"));
        step(SECRETARY, id, "exclusion", null).statusCode(403);
        Season.as(APPLICANT).get(Season.APPLICATIONS + "/" + id).then().body("exclusion", nullValue());
        step(TOKYO, id, "exclusion", null).statusCode(200).body("state", equalTo("EXCLUDED_FALSE"));

        JsonNode excluded = Topics.awaitEvent("koubo.application", "ApplicationExcluded", id);
        Contracts.assertPublished(excluded);
        Contracts.matchesExample("application/ApplicationExcluded", excluded);
        assertThat(excluded.path("actorrole").asText()).isEqualTo("tokyo");
    }

    @Test
    void a_proposal_without_a_reason_is_no_proposal() {
        Season season = Season.receiving();
        String id = season.submitted(NAME);

        step(SECRETARY, id, "exclusion-proposals", Map.of("ground", "FALSE_DECLARATION"))
                .statusCode(400);
        step(SECRETARY, id, "exclusion-proposals", Map.of("ground", "DISLIKED", "reason", "x"))
                .statusCode(400);
    }
}
