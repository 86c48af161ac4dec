package dev.koubo.screening;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people and services around screening, as the tests need them. */
final class Surroundings {

    static final String SCREENINGS = "/api/v1/screenings";
    static final String SECRETARY = Tokens.secretariat("secretary");
    static final String TOKYO = Tokens.tokyo("tokyo-officer");
    static final String REACHED = "{\"outcome\":\"REACHED\"}";
    static final String NO_ANSWER = "{\"outcome\":\"NO_ANSWER\"}";
    static final String FITS = "{\"devices\":[\"UTM\"],\"policy\":true,\"checklistSigned\":true}";
    static final String DOES_NOT_FIT = "{\"devices\":[],\"policy\":true,\"checklistSigned\":true}";
    static final String ACCEPTS = """
            {"scriptVersion":"2025-1","explained":["SESSIONS","VISITS","CONFIDENTIALITY","CASE_BOOKLET","RECORDING"],
             "accepted":true,"acceptedBy":"見本 花子"}""";
    static final String DECLINES = "{\"scriptVersion\":\"2025-1\",\"explained\":[\"SESSIONS\"],\"accepted\":false}";

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private Surroundings() {}

    static Instant tokyo(String localDateTime) {
        return LocalDateTime.parse(localDateTime)
                .atZone(ZoneId.of("Asia/Tokyo"))
                .toInstant();
    }

    static void itIs(String localDateTime) {
        ClockFile.ofService().setTo(tokyo(localDateTime));
    }

    static void programmeOpens() {
        Topics.publish("koubo.application", Contracts.example("application/ProgrammeOpened"));
    }

    /** A new application's id, whose form was received and whose case has been opened. */
    static String formReceivedAt(String localDateTime) {
        programmeOpens();
        String application = UUID.randomUUID().toString();
        publish("koubo.parties", about(application, "application/PartyRecorded"));
        submit(application, "cyber-2025", localDateTime, true);
        awaitCase(application);
        await().atMost(PATIENCE).until(() -> read(application).extract().path("party") != null);
        return application;
    }

    /** The id of the event that tells of the form. */
    static String submit(String application, String programme, String receivedAt, boolean eligible) {
        ObjectNode form = about(application, "application/ApplicationSubmitted");
        form.put("programme", programme);
        data(form)
                .put("programme", programme)
                .put("receivedAt", tokyo(receivedAt).toString())
                .put("eligible", eligible);
        return publish("koubo.application", form);
    }

    static String withdraw(String application) {
        return publish("koubo.application", about(application, "application/ApplicationWithdrawn"));
    }

    static void mailToUnreachedWentOut(String application) {
        ObjectNode notice = about(application, "notification/NoticeSent");
        data(notice).put("about", application).put("template", "UNREACHED_BY_PHONE");
        publish("koubo.notification", notice);
        await().atMost(PATIENCE).until(() -> read(application).extract().path("mailSentAt") != null);
    }

    /** A golden example as a new event about another application. */
    static ObjectNode about(String application, String example) {
        ObjectNode event = Contracts.example(example).deepCopy();
        event.put("id", UUID.randomUUID().toString())
                .put("subject", application)
                .put("partitionkey", application);
        if (data(event).has("applicationId")) {
            data(event).put("applicationId", application);
        }
        return event;
    }

    static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }

    static String publish(String topic, ObjectNode event) {
        Topics.publish(topic, event);
        return event.get("id").asText();
    }

    static void awaitCase(String application) {
        await().atMost(PATIENCE).until(() -> read(application).extract().statusCode() == 200);
    }

    static void awaitState(String application, String state) {
        await().atMost(PATIENCE)
                .until(() -> state.equals(read(application).extract().path("state")));
    }

    static ValidatableResponse read(String application) {
        return as(SECRETARY).get(SCREENINGS + "/" + application).then();
    }

    /** A step with an idempotency key of its own. */
    static ValidatableResponse step(String token, String application, String step, @Nullable String body) {
        return step(token, application, step, body, UUID.randomUUID().toString());
    }

    static ValidatableResponse step(String token, String application, String step, @Nullable String body, String key) {
        RequestSpecification request = as(token).header("Idempotency-Key", key);
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post(SCREENINGS + "/" + application + "/" + step).then();
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }
}
