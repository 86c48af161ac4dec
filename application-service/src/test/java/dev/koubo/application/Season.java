package dev.koubo.application;

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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A programme of its own for each test, and everybody around it. */
final class Season {

    static final String APPLICATIONS = "/api/v1/applications";
    static final String PROGRAMMES = "/api/v1/programmes";
    static final String SECRETARY = Tokens.secretariat("secretary");
    static final String TOKYO = Tokens.tokyo("tokyo-officer");
    static final String AUDITOR = Tokens.auditor("auditor");
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String programme;

    private Season(String programme) {
        this.programme = programme;
    }

    /** A programme like the edition of 2025, opened on the first of May. */
    static Season open() {
        itIs("2025-05-01T10:00");
        Season season = new Season("season-" + NEXT.incrementAndGet());
        post(SECRETARY, PROGRAMMES, season.definition()).statusCode(201);
        return season;
    }

    /** The same, on a day on which forms are received. */
    static Season receiving() {
        Season season = open();
        itIs("2025-06-02T11:15");
        return season;
    }

    static void itIs(String inTokyo) {
        ClockFile.ofService().setTo(tokyo(inTokyo));
    }

    static Instant tokyo(String localDateTime) {
        return LocalDateTime.parse(localDateTime)
                .atZone(ZoneId.of("Asia/Tokyo"))
                .toInstant();
    }

    String programme() {
        return programme;
    }

    ObjectNode definition() {
        ObjectNode definition = Contracts.example("application/ProgrammeOpened")
                .at("/data/definition")
                .deepCopy();
        return definition.put("programme", programme);
    }

    Map<String, Object> form() {
        return Forms.of(programme);
    }

    /** Id of a new company's application, sent by its own login. */
    String submitted(String applicant) {
        return submitted(applicant, form());
    }

    String submitted(String applicant, Map<String, Object> form) {
        return post(Tokens.applicant(applicant), APPLICATIONS, form)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Another service tells something about an application. */
    void tell(String event, String application, Map<String, Object> changes) {
        tell(event, application, changes, UUID.randomUUID().toString());
    }

    void tell(String event, String application) {
        tell(event, application, Map.of());
    }

    void tell(String event, String application, Map<String, Object> changes, String eventId) {
        ObjectNode envelope = envelope(event, application, eventId);
        ObjectNode data = (ObjectNode) envelope.get("data");
        if (data.has("applicationId")) {
            data.put("applicationId", application);
        }
        if (data.has("about")) {
            data.put("about", application);
        }
        publish(event, envelope, changes);
    }

    /** Another service tells something about the whole programme. */
    void tellAll(String event, Map<String, Object> changes) {
        ObjectNode envelope = envelope(event, programme, UUID.randomUUID().toString());
        publish(event, envelope, changes);
    }

    private ObjectNode envelope(String event, String subject, String eventId) {
        ObjectNode envelope = Contracts.example(event).deepCopy();
        return envelope.put("id", eventId)
                .put("subject", subject)
                .put("partitionkey", subject)
                .put("programme", programme);
    }

    private void publish(String event, ObjectNode envelope, Map<String, Object> changes) {
        ObjectNode data = (ObjectNode) envelope.get("data");
        if (data.has("programme")) {
            data.put("programme", programme);
        }
        changes.forEach(data::putPOJO);
        Topics.publish("koubo." + event.substring(0, event.indexOf('/')), envelope.toString());
    }

    static void awaitState(String application, String state) {
        await().atMost(PATIENCE).until(() -> read(application).extract().path("state"), state::equals);
    }

    static ValidatableResponse read(String application) {
        return as(SECRETARY).get(APPLICATIONS + "/" + application).then();
    }

    /** A step with an idempotency key of its own. */
    static ValidatableResponse step(String token, String application, String step, @Nullable Object body) {
        return post(token, APPLICATIONS + "/" + application + "/" + step, body);
    }

    static ValidatableResponse post(String token, String path, @Nullable Object body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    static ValidatableResponse post(String token, String path, @Nullable Object body, String key) {
        RequestSpecification request = as(token).header("Idempotency-Key", key);
        if (body != null) {
            request.contentType(ContentType.JSON).body(body instanceof ObjectNode node ? node.toString() : body);
        }
        return request.post(path).then();
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }
}
