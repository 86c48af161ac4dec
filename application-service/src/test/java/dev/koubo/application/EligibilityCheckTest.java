package dev.koubo.application;

import static dev.koubo.application.Season.SECRETARY;
import static dev.koubo.application.Season.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class EligibilityCheckTest {

    private static final String CHECKS = "/api/v1/eligibility-checks";

    /** R32. */
    @Test
    void anybody_may_ask_and_gets_the_same_explained_answer_again() {
        Map<String, Object> facts = facts("13", "391", 50_000_001L, 101);

        String once = check(facts).statusCode(200).extract().asString();
        String again = check(facts).extract().asString();

        assertThat(once).isEqualTo(again);
        check(facts)
                .body("eligible", equalTo(false))
                .body("sizeClass", equalTo("SERVICE"))
                .body("frame", equalTo("SO"))
                .body("clauses.find { it.clause == 'SIZE' }.rule", equalTo("R13"))
                .body(
                        "clauses.find { it.clause == 'SIZE' }.text",
                        equalTo("Both capital and employees exceed the limits."))
                .body("clauses.find { it.clause == 'DEVICES' }.verdict", equalTo("ON_THE_PHONE"));
    }

    /** R9. */
    @Test
    void the_reason_is_told_in_the_language_of_the_reader() {
        given().contentType(ContentType.JSON)
                .body(facts("14", "09", 1L, 1))
                .post(CHECKS)
                .then()
                .body("clauses.find { it.clause == 'MAIN_OFFICE' }.reason", equalTo("NOT_MAIN_OFFICE_TOKYO"))
                .body("clauses.find { it.clause == 'MAIN_OFFICE' }.text", equalTo("主たる事業所が東京都内にありません。"));
    }

    /** R31, R54, R17. */
    @Test
    void what_is_missing_or_unclear_is_named_field_by_field() {
        Map<String, Object> facts = facts("13", "41", 1L, 1);
        facts.put("declarations", Forms.declarations().subList(0, 6));

        check(facts)
                .statusCode(422)
                .body("errors.field", contains("company.industryCode", "declarations.KI"))
                .body("errors.rule", hasItems("R17", "R31"));
    }

    /** R20. */
    @Test
    void a_company_in_the_register_of_an_earlier_programme_is_refused_when_it_applies() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        register("CONTINUED_SUPPORT", List.of(Forms.part(form, "company").get("corporateNumber")))
                .statusCode(200)
                .body("companies", equalTo(1));

        Season.post(Tokens.applicant("past-participant"), Season.APPLICATIONS, form)
                .statusCode(201)
                .body("state", equalTo("REFUSED_ELIGIBILITY"))
                .body("eligibility.clauses.find { it.clause == 'PAST_CONTINUED_SUPPORT' }.verdict", equalTo("FAIL"));

        register("CONTINUED_SUPPORT", List.of("1234567890123")).statusCode(422);
        as(Season.AUDITOR).get(CHECKS + "/registers").then().body("items.programme", hasItem("CONTINUED_SUPPORT"));
    }

    private static ValidatableResponse register(String programme, List<Object> numbers) {
        return as(SECRETARY)
                .contentType(ContentType.JSON)
                .body(Map.of("source", "Register of the office", "asOf", "2025-04-01", "corporateNumbers", numbers))
                .put(CHECKS + "/registers/" + programme)
                .then();
    }

    private static ValidatableResponse check(Map<String, Object> facts) {
        return given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(facts)
                .post(CHECKS)
                .then();
    }

    private static Map<String, Object> facts(String prefecture, String industry, long capital, int employees) {
        Map<String, Object> company = new LinkedHashMap<>(Map.of(
                "legalForm", "KABUSHIKI",
                "prefectureCode", prefecture,
                "industryCode", industry,
                "capital", capital,
                "employees", employees));
        return new LinkedHashMap<>(Map.of("company", company, "declarations", Forms.declarations()));
    }
}
