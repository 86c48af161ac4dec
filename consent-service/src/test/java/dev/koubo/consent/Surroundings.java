package dev.koubo.consent;

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

/** The people and services around consent, as the tests need them. */
final class Surroundings {

    static final String CONSENTS = "/api/v1/consents";
    static final String SECRETARY = Tokens.secretariat("secretary");
    static final String OWNER = Tokens.applicant("5f6d2c8e-0000-4000-8000-000000000001");
    static final String STRANGER = Tokens.applicant("stranger");

    private Surroundings() {}

    static void itIs(String localDateTime) {
        ClockFile.ofService().setTo(tokyo(localDateTime));
    }

    private static Instant tokyo(String localDateTime) {
        return LocalDateTime.parse(localDateTime)
                .atZone(ZoneId.of("Asia/Tokyo"))
                .toInstant();
    }

    /** A new application whose company takes its seat and has been sent both forms. */
    static String selectedCompany() {
        String application = UUID.randomUUID().toString();
        Topics.publish("koubo.application", Contracts.example("application/ProgrammeOpened"));
        publish("koubo.parties", about(application, "application/PartyRecorded"));
        publish("koubo.lottery", about(application, "lottery/IntentConfirmed"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> read(OWNER, application).extract().statusCode() == 200);
        return application;
    }

    static void publish(String topic, ObjectNode event) {
        Topics.publish(topic, event);
    }

    /** A golden example as a new event about another application. */
    static ObjectNode about(String application, String example) {
        ObjectNode event = Contracts.example(example).deepCopy();
        event.put("id", UUID.randomUUID().toString())
                .put("subject", application)
                .put("partitionkey", application);
        ((ObjectNode) event.get("data")).put("applicationId", application);
        return event;
    }

    static ValidatableResponse read(String token, String application) {
        return as(token).get(CONSENTS + "/" + application).then();
    }

    static ValidatableResponse handIn(String token, String application, String form, String party, boolean seal) {
        String signatory = party.equals("COMPANY")
                ? "{\"name\":\"見本製作所株式会社\",\"address\":\"東京都千代田区見本町1-1\",\"representative\":\"見本 太郎\"}"
                : "{\"name\":\"見本 花子\"}";
        return post(token, application + "/parts", """
                {"form":"%s","party":"%s","signedOn":"2025-07-08","how":"SCAN","seal":%s,"fileSha256":"%s",
                 "signatory":%s,"clausesAgreed":true}""".formatted(form, party, seal, "c".repeat(64), signatory));
    }

    static ValidatableResponse check(String token, String application, String form, String party, String verdict) {
        return post(token, application + "/parts/" + form + "/" + party + "/check", verdict);
    }

    static ValidatableResponse post(String token, String path, String body) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(CONSENTS + "/" + path)
                .then();
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }
}
