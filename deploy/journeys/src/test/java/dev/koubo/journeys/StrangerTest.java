package dev.koubo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.season.SeasonAccess;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A second applicant against the first one's ids: it learns nothing, not even that a thing exists. */
@ExtendWith(PlayedSeason.Extension.class)
class StrangerTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> SERVICES =
            List.of("application", "screening", "lottery", "consent", "scheduling", "notification");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> another_companys_id_answers_as_an_id_that_does_not_exist(PlayedSeason season) {
        SeasonAccess access = season.stack().access();
        String foreign = firstApplication(access);
        return Operation.of(ROOT, SERVICES).stream()
                .filter(operation -> operation.path().contains("{applicationId}")
                        || operation.path().startsWith("/api/v1/applications/{"))
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    String nowhere = UUID.randomUUID().toString();
                    Response ofForeign = call(access, operation, foreign);
                    Response ofNowhere = call(access, operation, nowhere);

                    assertThat(ofForeign.statusCode()).isEqualTo(ofNowhere.statusCode());
                    assertThat(ofForeign.asString().replace(foreign, nowhere)).isEqualTo(ofNowhere.asString());
                    if (operation.method().equals("GET")) {
                        assertThat(ofForeign.statusCode()).isIn(403, 404);
                    }
                }));
    }

    private static String firstApplication(SeasonAccess access) {
        try {
            JsonNode page = JSON.readTree(RestAssured.given()
                    .header("Authorization", "Bearer " + access.logIns().token("secretariat1"))
                    .get(access.gateway() + "/api/v1/participants?limit=1")
                    .asString());
            return page.get("items").get(0).get("applicationId").asText();
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Response call(SeasonAccess access, Operation operation, String application) {
        var request = RestAssured.given()
                .baseUri(access.gateway().toString())
                .header("Authorization", "Bearer " + access.logIns().token("applicant2"));
        if (!operation.method().equals("GET")) {
            request = request.contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{}");
        }
        return request.request(operation.method(), operation.filled(parameter -> switch (parameter) {
            case "id", "applicationId" -> application;
            case "form" -> "A";
            case "party" -> "COMPANY";
            default -> "1";
        }));
    }
}
