package dev.koubo.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** Requests in a language, and what every problem has in common. */
final class Answers {

    private Answers() {}

    static JsonPath problem(int status, Response response, String language) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.header("Content-Language")).isEqualTo(language);
        assertThat(response.asString()).doesNotContain("dev.koubo", "java.", "jackson", "Exception");
        JsonPath problem = response.jsonPath();
        assertThat(problem.getInt("status")).isEqualTo(status);
        for (String member : List.of("type", "title", "detail")) {
            assertThat(problem.getString(member)).as(member).isNotBlank();
        }
        return problem;
    }

    static RequestSpecification in(String language) {
        return given().header("Accept-Language", language);
    }

    static Response body(String language, String body) {
        return in(language).contentType(ContentType.JSON).body(body).post("/forms");
    }
}
