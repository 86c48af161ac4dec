package dev.koubo.notification;

import static dev.koubo.notification.Surroundings.PATIENCE;
import static dev.koubo.notification.Surroundings.SECRETARY;
import static dev.koubo.notification.Surroundings.as;
import static dev.koubo.notification.Surroundings.awaitNotice;
import static dev.koubo.notification.Surroundings.tell;
import static dev.koubo.notification.Surroundings.unreachableApplicant;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Topics;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people at the desk and their list of calls, as the tests need them. */
final class PhoneDesk {

    static final String CALLS = "/api/v1/desk/calls";

    private PhoneDesk() {}

    /** A selected company whose result does not get through to its address; answers its application. */
    static String companyWithoutResult() {
        String application = unreachableApplicant();
        tell("application/ApplicantResultDecided", application);
        awaitNotice(application, "FAILED");
        return application;
    }

    static ValidatableResponse callsAbout(String application) {
        return as(SECRETARY).queryParam("about", application).get(CALLS).then().statusCode(200);
    }

    /** Waits until the calls about an application have come so far, in the order in which they were opened; answers the last one's id. */
    static String awaitCall(String application, String... states) {
        await().atMost(PATIENCE).until(() -> List.of(states).equals(states(application)));
        return inOrder(application).extract().path("items[%d].id".formatted(states.length - 1));
    }

    static ValidatableResponse call(String call) {
        return as(SECRETARY).get(CALLS + "/" + call).then().statusCode(200);
    }

    static ValidatableResponse attempt(String token, String call, Map<String, String> report) {
        return attempt(token, call, UUID.randomUUID().toString(), report);
    }

    static ValidatableResponse attempt(String token, String call, String key, Map<String, String> report) {
        return as(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(report)
                .post(CALLS + "/" + call + "/attempts")
                .then();
    }

    /** What was told about a call, in order. */
    static List<JsonNode> toldAbout(String call) {
        return Topics.all(
                "koubo.notification", event -> event.path("subject").asText().equals(call));
    }

    private static List<String> states(String application) {
        return inOrder(application).extract().path("items.state");
    }

    private static ValidatableResponse inOrder(String application) {
        return as(SECRETARY)
                .queryParam("about", application)
                .queryParam("sort", "openedAt")
                .get(CALLS)
                .then()
                .statusCode(200);
    }
}
