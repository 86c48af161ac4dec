package dev.koubo.scheduling;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** The people and services around scheduling, as the tests need them. */
final class Surroundings {

    static final String SECRETARY = Tokens.secretariat("secretary");
    static final String TOKYO = Tokens.tokyo("tokyo-officer");
    static final String APPLICATION_TOPIC = "koubo.application";
    static final String PARTIES_TOPIC = "koubo.parties";
    static final String TOPIC = "koubo.scheduling";

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private Surroundings() {}

    /** Sets the service's clock to an hour in Tokyo, such as {@code 2025-07-25T13:00:00}. */
    static void itIs(String dateTime) {
        ClockFile.ofService().setTo(tokyo(dateTime));
    }

    static Instant tokyo(String dateTime) {
        return OffsetDateTime.parse(dateTime + "+09:00").toInstant();
    }

    /** Opens a programme of its own for a test and waits until its sessions and briefings stand. */
    static String aProgramme() {
        String programme = "test-" + UUID.randomUUID();
        publish(APPLICATION_TOPIC, definitionOf("ProgrammeOpened", programme));
        await().atMost(PATIENCE)
                .until(() -> given().get("/api/v1/briefings?programme=" + programme)
                                .jsonPath()
                                .getList("items")
                                .size()
                        == 3);
        return programme;
    }

    static ObjectNode definitionOf(String event, String programme) {
        ObjectNode defined = about(programme, event);
        defined.put("programme", programme);
        data(defined).put("programme", programme);
        ((ObjectNode) data(defined).get("definition")).put("programme", programme);
        return defined;
    }

    /** A company that takes part, and the token of its applicant. */
    record Company(String application, String token) {}

    /** A company of a programme, confirmed on 10 July 2025. */
    static Company aParticipantOf(String programme) {
        Company company = anApplicantOf(programme);
        ObjectNode confirmed = about(company.application(), "ParticipationConfirmed");
        data(confirmed).put("programme", programme);
        publish(APPLICATION_TOPIC, confirmed);
        await().atMost(PATIENCE)
                .until(() -> as(company.token())
                                .get("/api/v1/participants/" + company.application())
                                .statusCode()
                        == 200);
        return company;
    }

    /** A company that has sent its form and no more. */
    static Company anApplicantOf(String programme) {
        String application = UUID.randomUUID().toString();
        String applicant = "applicant-" + application;
        ObjectNode party = about(application, "PartyRecorded");
        data(party).put("programme", programme).put("applicant", applicant);
        publish(PARTIES_TOPIC, party);
        return new Company(application, Tokens.applicant(applicant));
    }

    /** A golden example of application-service as a new event about a subject. */
    static ObjectNode about(String subject, String example) {
        ObjectNode event = Contracts.example("application/" + example).deepCopy();
        event.put("id", UUID.randomUUID().toString()).put("subject", subject).put("partitionkey", subject);
        if (data(event).has("applicationId")) {
            data(event).put("applicationId", subject);
        }
        return event;
    }

    static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }

    static void publish(String topic, ObjectNode event) {
        Topics.publish(topic, event);
    }

    /** Waits for an event of this service and holds it against its contract. */
    static JsonNode published(String type, String subject) {
        return checked(type, Topics.awaitEvent(TOPIC, type, subject));
    }

    /** Waits for an event that tells of one version of its subject. */
    static JsonNode published(String type, String subject, long version) {
        return checked(
                type,
                Topics.read(
                        TOPIC,
                        event -> event.path("type").asText().endsWith("." + type + ".v1")
                                && event.path("subject").asText().equals(subject)
                                && event.path("aggregateversion").asLong() == version,
                        PATIENCE));
    }

    static JsonNode checked(String type, JsonNode event) {
        Contracts.assertPublished(event);
        Contracts.matchesExample("scheduling/" + type, event);
        return event;
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }

    /** A command with a key of its own. */
    static ValidatableResponse post(String token, String path, Map<String, ?> body) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }
}
