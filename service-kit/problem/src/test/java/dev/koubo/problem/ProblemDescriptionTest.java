package dev.koubo.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
class ProblemDescriptionTest {

    @Test
    void every_operation_may_answer_with_a_problem() {
        assertThat(
                        document()
                                .getString(
                                        "paths.'/forms'.post.responses.default.content.'application/problem+json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/Problem");
        assertThat(
                        document()
                                .getString(
                                        "paths.'/forms/secret'.get.responses.default.content.'application/problem+json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void the_form_that_is_described_is_the_form_that_is_sent() {
        assertThat(document().getMap("components.schemas.Problem.properties"))
                .containsOnlyKeys("type", "title", "status", "detail", "instance", "rule", "errors");
        assertThat(document().getList("components.schemas.Problem.required"))
                .containsExactlyInAnyOrder("type", "title", "status", "detail");
        assertThat(document().getMap("components.schemas.ProblemField.properties"))
                .containsOnlyKeys("field", "rule", "detail");
    }

    @Test
    void the_librarys_own_form_is_not_described() {
        assertThat(document().getMap("components.schemas"))
                .doesNotContainKeys("HttpProblem", "HttpValidationProblem", "Violation");
    }

    private static JsonPath document() {
        return given().queryParam("format", "json").get("/q/openapi").jsonPath();
    }
}
