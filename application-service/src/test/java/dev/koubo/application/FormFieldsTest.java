package dev.koubo.application;

import static dev.koubo.application.Season.APPLICATIONS;
import static dev.koubo.application.Season.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a form is named by its field. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class FormFieldsTest {

    private static final String APPLICANT = Tokens.applicant("applicant-of-form-fields");

    /** R36, R39, R42, R44, R54. */
    @Test
    void every_item_that_is_missing_or_wrong_is_named() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        Forms.part(form, "company").put("corporateNumber", "7123456789013");
        Forms.part(form, "company").put("industryCode", "399");
        Forms.part(form, "company").put("phone", "110");
        Forms.part(form, "company").put("municipalityCode", "131017");
        Forms.part(form, "company").remove("address");
        Forms.part(form, "consentIntent").put("participant", false);
        Forms.part(Forms.part(form, "acceptances"), "company").remove("O");
        form.remove("canAttendAll");

        List<String> fields = post(APPLICANT, APPLICATIONS, form)
                .statusCode(422)
                .body("type", equalTo("urn:koubo:rule:R36"))
                .body("errors.rule", hasItem("R54"))
                .extract()
                .path("errors.field");

        assertThat(fields)
                .containsExactly(
                        "acceptances.company.O",
                        "canAttendAll",
                        "company.address",
                        "company.corporateNumber",
                        "company.industryCode",
                        "company.municipalityCode",
                        "company.phone",
                        "consentIntent.participant");
    }

    @Test
    void a_personal_number_is_never_taken_for_a_corporate_one() {
        Map<String, Object> form = Season.receiving().form();
        Forms.part(form, "company").put("corporateNumber", "123456789012");

        post(APPLICANT, APPLICATIONS, form)
                .statusCode(422)
                .body("errors[0].field", equalTo("company.corporateNumber"))
                .body("errors[0].detail", containsString("My Number"));
    }

    /** R39. */
    @Test
    void two_participants_are_one_too_many() {
        Map<String, Object> form = Season.receiving().form();
        form.put("participants", List.of(Forms.participant(), Forms.participant()));

        post(APPLICANT, APPLICATIONS, form)
                .statusCode(422)
                .body("type", equalTo("urn:koubo:rule:R39"))
                .body("code", equalTo("ONE_PARTICIPANT_PER_COMPANY"));
    }

    /** R41. */
    @Test
    void the_participant_says_in_which_role_and_why() {
        Map<String, Object> participant = Forms.participant();
        participant.put("motive", " ");
        participant.remove("role");
        Map<String, Object> form = Season.receiving().form();
        form.put("participants", List.of(participant));

        post(APPLICANT, APPLICATIONS, form)
                .statusCode(422)
                .body("errors.field", equalTo(List.of("participants[0].motive", "participants[0].role")))
                .body("errors.rule", equalTo(List.of("R41", "R41")));

        participant.put("motive", "見本の動機");
        participant.put("role", "OTHER");
        post(APPLICANT, APPLICATIONS, form)
                .statusCode(422)
                .body("errors.field", equalTo(List.of("participants[0].roleText")))
                .body("errors.rule", equalTo(List.of("R41")));

        participant.put("roleText", "総務担当");
        post(APPLICANT, APPLICATIONS, form).statusCode(201);
    }

    /** R16, R40. */
    @Test
    void a_sole_proprietor_has_neither_capital_nor_corporate_number() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        Map<String, Object> company = Forms.part(form, "company");
        company.put("legalForm", "SOLE");

        post(APPLICANT, APPLICATIONS, form)
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "company.capital", "company.corporateNumber", "company.representativeBirthYear")));

        company.keySet().removeAll(List.of("capital", "corporateNumber"));
        company.put("representativeBirthYear", 1980);
        post(APPLICANT, APPLICATIONS, form).statusCode(201);
        company.put("representative", "見本　太郎");
        post(APPLICANT, APPLICATIONS, form).statusCode(409).body("code", equalTo("ALREADY_APPLIED"));
    }
}
