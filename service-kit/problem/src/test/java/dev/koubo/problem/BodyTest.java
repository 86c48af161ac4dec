package dev.koubo.problem;

import static dev.koubo.problem.Answers.body;
import static dev.koubo.problem.Answers.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that cannot be taken is answered by what is wrong with it, and where. */
@QuarkusTest
@WithTestResource(Identity.class)
class BodyTest {

    @ParameterizedTest
    @CsvSource({"ja, 入力内容に誤りがあります。, 空白は許可されていません", "en, Some of what was sent is not valid., must not be blank"})
    void invalid_fields_are_listed_by_name(String language, String detail, String blank) {
        JsonPath problem = problem(400, body(language, """
                {"title": " ", "code": "four", "people": [{"name": "A"}, {"name": ""}]}"""), language);

        assertThat(problem.getString("type")).isEqualTo("urn:koubo:problem:invalid");
        assertThat(problem.getString("detail")).isEqualTo(detail);
        assertThat(problem.getList("errors.field")).containsExactly("code", "people[1].name", "title");
        assertThat(problem.getString("errors[2].detail")).isEqualTo(blank);
        assertThat(problem.getMap("$")).doesNotContainKey("violations");
    }

    @Test
    void an_invalid_field_has_the_name_that_the_caller_gave_it() {
        JsonPath problem = problem(400, body("en", "{\"title\": \"A\", \"SO\": 11}"), "en");

        assertThat(problem.getList("errors.field")).containsExactly("SO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"frame\": \"XX\"}                       | frame            | RW, CM, SO",
                "{\"receivedAt\": \"yesterday\"}           | receivedAt       | 2025-06-02T11:15:00+09:00",
                "{\"people\": [{\"joined\": \"2025-13-1\"}]} | people[0].joined | 2025-06-02",
                "{\"id\": \"7\"}                           | id               | UUID",
                "{\"employees\": \"many\"}                 | employees        | kind",
                "{\"people\": \"none\"}                    | people           | form",
                "{\"title\": {}}                           | title            | form",
            })
    void an_unreadable_field_is_named_but_no_java_class(String body, String field, String hint) {
        Response response = body("en", body);

        JsonPath problem = problem(400, response, "en");
        assertThat(problem.getString("type")).isEqualTo("urn:koubo:problem:invalid");
        assertThat(problem.getList("errors.field")).containsExactly(field);
        assertThat(problem.getString("errors[0].detail")).contains(hint);
        problem(400, body("ja", body), "ja");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1, 2", "{\"title\": tru}", "[]", "7", "\"text\"", "", "null"})
    void what_is_no_form_at_all_is_called_unreadable(String body) {
        assertThat(problem(400, body("ja", body), "ja").getString("detail")).isEqualTo("JSON として読み取れません。");
        assertThat(problem(400, body("en", body), "en").getString("type")).isEqualTo("urn:koubo:problem:unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void an_optional_body_may_be_missing(String body) {
        Response response = given().contentType(ContentType.JSON).body(body).post("/forms/optional");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).isEqualTo("nothing");
    }

    @Test
    void a_body_that_is_too_large_is_refused_as_such() {
        String body = "{\"title\": \"" + "x".repeat(20_000) + "\"}";

        JsonPath problem = problem(413, body("ja", body), "ja");
        assertThat(problem.getString("type")).isEqualTo("urn:koubo:problem:too-large");
        assertThat(problem.getString("title")).isEqualTo("送信内容が過大");
        assertThat(problem.getString("instance")).isEqualTo("/forms");
        assertThat(problem(413, body("en", body), "en").getString("detail")).isEqualTo("What was sent is too large.");
    }
}
