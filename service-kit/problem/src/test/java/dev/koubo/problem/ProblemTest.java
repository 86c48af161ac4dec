package dev.koubo.problem;

import static dev.koubo.problem.Answers.body;
import static dev.koubo.problem.Answers.in;
import static dev.koubo.problem.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused is answered by a problem that its caller can read, and that tells a stranger nothing. */
@QuarkusTest
@WithTestResource(Identity.class)
class ProblemTest {

    private static final String SOME_ID = "0197b2f0-6c1e-7b6a-9a51-3f0c5d2e8a01";

    @Test
    void a_rule_names_itself_its_fields_and_what_else_is_known() {
        JsonPath problem = problem(409, in("ja").post("/forms/refused"), "ja");

        assertThat(problem.getMap("$"))
                .containsOnlyKeys("type", "title", "status", "detail", "instance", "rule", "errors", "closedAt")
                .containsEntry("type", "urn:koubo:rule:R34")
                .containsEntry("title", "規則により受付不可")
                .containsEntry("status", 409)
                .containsEntry("detail", "受付は終了しました。")
                .containsEntry("instance", "/forms/refused")
                .containsEntry("rule", "R34")
                .containsEntry("closedAt", "2025-06-30T17:00:00+09:00");
        assertThat(problem.<Map<String, String>>getList("errors"))
                .containsExactly(
                        Map.of("field", "code", "detail", "コードが重複しています。"),
                        Map.of("field", "people[1].name", "rule", "R37", "detail", "二人目は不要です。"));
    }

    @Test
    void a_rule_speaks_english_to_who_asks_for_it() {
        JsonPath problem = problem(409, in("en-GB,en;q=0.9,ja;q=0.1").post("/forms/refused"), "en");

        assertThat(problem.getString("title")).isEqualTo("Refused by a rule of the programme");
        assertThat(problem.getString("detail")).isEqualTo("The call is closed.");
        assertThat(problem.getString("errors[1].detail")).isEqualTo("A second person is not needed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ja-JP", "*", "not a language;;q=x", ""})
    void whoever_asks_for_no_english_gets_japanese(String acceptLanguage) {
        problem(409, in(acceptLanguage).post("/forms/refused"), "ja");
        assertThat(problem(400, body(acceptLanguage, "{\"title\": \"\"}"), "ja").getString("errors[0].detail"))
                .isEqualTo("空白は許可されていません");
    }

    @ParameterizedTest
    @CsvSource({"since, 2025-02-30", "limit, many", "limit, 11"})
    void an_unreadable_query_parameter_is_named(String name, String value) {
        JsonPath problem = problem(400, in("en").queryParam(name, value).get("/forms/" + SOME_ID), "en");

        assertThat(problem.getList("errors.field")).containsExactly(name);
        problem(400, in("ja").queryParam(name, value).get("/forms/" + SOME_ID), "ja");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forms/missing", "/forms/no-uuid", "/nowhere", "/forms/no-uuid?limit=5"})
    void a_404_tells_nothing(String path) {
        JsonPath problem = problem(404, in("en").get(path), "en");

        assertThat(problem.getMap("$")).containsOnlyKeys("type", "title", "status", "detail", "instance");
        assertThat(problem.getString("type")).isEqualTo("urn:koubo:problem:not-found");
        assertThat(problem.getString("detail")).isEqualTo("There is nothing here.");
        assertThat(problem(404, in("ja").get(path), "ja").getString("title")).isEqualTo("該当なし");
    }

    @Test
    void a_caller_without_token_is_asked_for_one() {
        Response response = in("ja").get("/forms/secret");

        assertThat(problem(401, response, "ja").getString("title")).isEqualTo("認証が必要");
        assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(problem(401, in("en").get("/forms/secret"), "en").getString("type"))
                .isEqualTo("urn:koubo:problem:unauthenticated");
    }

    @Test
    void a_caller_with_a_bad_token_is_asked_for_another() {
        Response response = in("en").auth().oauth2("not.a.token").get("/forms/secret");

        assertThat(problem(401, response, "en").getString("detail")).isEqualTo("A valid access token is needed.");
        assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
        problem(401, in("ja").auth().oauth2("not.a.token").get("/forms/secret"), "ja");
    }

    @Test
    void a_caller_in_another_role_is_refused() {
        String token = Identity.applicantsToken();

        assertThat(problem(403, in("ja").auth().oauth2(token).get("/forms/secret"), "ja")
                        .getString("detail"))
                .isEqualTo("この操作を行う権限がありません。");
        assertThat(problem(403, in("en").auth().oauth2(token).get("/forms/secret"), "en")
                        .getString("type"))
                .isEqualTo("urn:koubo:problem:forbidden");
    }

    @Test
    void what_http_itself_refuses_is_a_problem_too() {
        assertThat(problem(405, in("en").delete("/forms"), "en").getString("title"))
                .isEqualTo("Method not allowed");
        assertThat(problem(405, in("ja").delete("/forms"), "ja").getString("type"))
                .endsWith(":method-not-allowed");
        assertThat(problem(
                                415,
                                in("en").contentType(ContentType.XML)
                                        .body("<a/>")
                                        .post("/forms"),
                                "en")
                        .getString("title"))
                .isEqualTo("Unsupported media type");
        assertThat(problem(406, in("ja").accept("image/png").get("/forms/" + SOME_ID), "ja")
                        .getString("type"))
                .endsWith(":not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forms/bug", "/forms/broken"})
    void a_failure_of_ours_tells_no_secret(String path) {
        Response response = in("ja").get(path);

        assertThat(problem(500, response, "ja").getString("detail")).startsWith("予期しない障害");
        assertThat(response.asString()).doesNotContain("secret");
        assertThat(problem(500, in("en").get(path), "en").getString("type")).isEqualTo("urn:koubo:problem:unexpected");
    }

    @Test
    void a_libraries_words_are_replaced_and_its_headers_kept() {
        Response response = in("en").get("/forms/bare");

        assertThat(problem(503, response, "en").getString("detail"))
                .isEqualTo("This is not available right now. Retry later.");
        assertThat(response.header("Retry-After")).isEqualTo("30");
        assertThat(response.headers().getValues("Content-Type")).hasSize(1);
    }

    @Test
    void any_problem_with_two_texts_is_told_in_one() {
        Response response = in("en").get("/forms/foreign");

        JsonPath problem = problem(412, response, "en");
        assertThat(problem.getMap("$")).containsOnlyKeys("type", "title", "status", "detail", "instance", "errors");
        assertThat(problem.getList("errors")).containsExactly(Map.of("field", "version", "detail", "Older than 7."));
        assertThat(problem.getString("detail")).isEqualTo("An old version.");
        assertThat(response.header("X-Version")).isEqualTo("7");
        assertThat(problem(412, in("ja").get("/forms/foreign"), "ja").getString("detail"))
                .isEqualTo("古い版です。");
    }

    @Test
    void a_problem_without_texts_keeps_its_own() {
        assertThat(problem(409, in("ja").get("/forms/wordless"), "ja").getString("detail"))
                .isEqualTo("In its own words");
    }
}
