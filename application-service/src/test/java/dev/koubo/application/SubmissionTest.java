package dev.koubo.application;

import static dev.koubo.application.Season.APPLICATIONS;
import static dev.koubo.application.Season.SECRETARY;
import static dev.koubo.application.Season.as;
import static dev.koubo.application.Season.itIs;
import static dev.koubo.application.Season.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class SubmissionTest {

    private static final String APPLICANT = Tokens.applicant("applicant-of-submissions");

    /** R37, R38, R53, R94. */
    @Test
    void a_form_is_received_but_not_complete_and_told_without_names() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();

        String id = post(APPLICANT, APPLICATIONS, form)
                .statusCode(201)
                .header("Location", containsString("/api/v1/applications/"))
                .header("ETag", "\"1\"")
                .body("state", equalTo("SUBMITTED"))
                .body("complete", equalTo(false))
                .body("frame", equalTo("CM"))
                .body("contactDueAt", equalTo("2025-06-05T17:00:00+09:00"))
                .body("contactNote", containsString("not complete yet"))
                .body("parties.company.nameKana", equalTo("ミホンセイサクショ"))
                .body("parties.company.phone", equalTo("+81312345678"))
                .body("parties.company.postalCode", equalTo("1000001"))
                .body("parties.declarations.size()", equalTo(7))
                .body("parties.acceptances.size()", equalTo(10))
                .extract()
                .path("id");

        JsonNode submitted = Topics.awaitEvent("koubo.application", "ApplicationSubmitted", id);
        Contracts.assertPublished(submitted);
        Contracts.matchesExample("application/ApplicationSubmitted", submitted);
        assertThat(submitted.path("rules").asText()).isEqualTo("R33,R34,R37,R53,R94");
        assertThat(submitted.toString()).doesNotContain("見本", "mihon.example", "+8131234");
        JsonNode party = Topics.awaitEvent("koubo.parties", "PartyRecorded", id);
        Contracts.assertPublished(party);
        Contracts.matchesExample("application/PartyRecorded", party);
        assertThat(party.at("/data/applicant").asText()).isEqualTo("applicant-of-submissions");
    }

    /** R33. */
    @Test
    void a_form_before_the_opening_is_refused() {
        Season season = Season.open();

        itIs("2025-05-28T23:59:59");
        post(APPLICANT, APPLICATIONS, season.form())
                .statusCode(409)
                .body("type", equalTo("urn:koubo:rule:R33"))
                .body("code", equalTo("NOT_YET_OPEN"));
        itIs("2025-05-29T00:00");
        post(APPLICANT, APPLICATIONS, season.form()).statusCode(201);
    }

    /** R34. */
    @Test
    void a_form_at_the_closing_instant_is_too_late() {
        Season season = Season.open();

        itIs("2025-06-30T16:59:30");
        post(APPLICANT, APPLICATIONS, season.form()).statusCode(201);
        itIs("2025-06-30T17:00");
        post(APPLICANT, APPLICATIONS, season.form())
                .statusCode(409)
                .body("type", equalTo("urn:koubo:rule:R34"))
                .body("code", equalTo("APPLICATION_PERIOD_CLOSED"));
    }

    /** R8, R32. */
    @Test
    void who_is_not_eligible_is_received_and_told_why() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        Forms.part(form, "company").put("prefectureCode", "14");
        Forms.part(form, "company").put("municipalityCode", "141003");

        String id = post(APPLICANT, APPLICATIONS, form)
                .statusCode(201)
                .body("state", equalTo("REFUSED_ELIGIBILITY"))
                .body("contactNote", nullValue())
                .body(
                        "eligibility.clauses.find { it.clause == 'MAIN_OFFICE' }.reason",
                        equalTo("NOT_MAIN_OFFICE_TOKYO"))
                .extract()
                .path("id");

        JsonNode refused = Topics.awaitEvent("koubo.application", "ApplicationRefused", id);
        Contracts.assertPublished(refused);
        Contracts.matchesExample("application/ApplicationRefused", refused);
        assertThat(refused.at("/data/stage").asText()).isEqualTo("ELIGIBILITY");
        assertThat(refused.path("rules").asText()).isEqualTo("R9");
        assertThat(Topics.awaitEvent("koubo.application", "ApplicationSubmitted", id)
                        .at("/data/eligible")
                        .asBoolean())
                .isFalse();
        Topics.awaitEvent("koubo.parties", "PartyRecorded", id);
    }

    /** R43. */
    @Test
    void who_cannot_attend_everything_is_received_and_talked_to() {
        Map<String, Object> form = Season.receiving().form();
        form.put("canAttendAll", false);

        post(APPLICANT, APPLICATIONS, form)
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .body("consultations", equalTo(List.of("CANNOT_ATTEND_ALL")));
    }

    /** R35. */
    @Test
    void the_secretariat_applies_on_behalf_with_a_reason_alone() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();

        post(SECRETARY, APPLICATIONS, form).statusCode(422).body("type", equalTo("urn:koubo:rule:R35"));
        form.put("onBehalf", Map.of("reason", "Sent on paper", "applicant", "paper-applicant"));
        String id = post(SECRETARY, APPLICATIONS, form)
                .statusCode(201)
                .body("channel", equalTo("ON_BEHALF"))
                .extract()
                .path("id");

        as(Tokens.applicant("paper-applicant"))
                .get(APPLICATIONS + "/" + id)
                .then()
                .statusCode(200);
        post(APPLICANT, APPLICATIONS, form).statusCode(422).body("type", equalTo("urn:koubo:rule:R35"));
    }

    /** R47. */
    @Test
    void nothing_in_a_form_asks_for_a_briefing() {
        post(APPLICANT, APPLICATIONS, Season.receiving().form()).statusCode(201).body("id", notNullValue());
    }

    @Test
    void the_same_form_sent_again_with_its_key_has_one_effect() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        String key = UUID.randomUUID().toString();

        String first = post(APPLICANT, APPLICATIONS, form, key)
                .statusCode(201)
                .extract()
                .path("id");
        String again = post(APPLICANT, APPLICATIONS, form, key)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .path("id");

        assertThat(again).isEqualTo(first);
        as(SECRETARY)
                .queryParam("programme", season.programme())
                .get(APPLICATIONS)
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void a_form_for_a_programme_that_does_not_exist_is_not_found() {
        post(APPLICANT, APPLICATIONS, Forms.of("nowhere")).statusCode(404);
    }
}
