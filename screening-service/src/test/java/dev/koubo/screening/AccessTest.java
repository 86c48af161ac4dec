package dev.koubo.screening;

import static dev.koubo.screening.Surroundings.NO_ANSWER;
import static dev.koubo.screening.Surroundings.REACHED;
import static dev.koubo.screening.Surroundings.SCREENINGS;
import static dev.koubo.screening.Surroundings.SECRETARY;
import static dev.koubo.screening.Surroundings.TOKYO;
import static dev.koubo.screening.Surroundings.as;
import static dev.koubo.screening.Surroundings.formReceivedAt;
import static dev.koubo.screening.Surroundings.itIs;
import static dev.koubo.screening.Surroundings.read;
import static dev.koubo.screening.Surroundings.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R69, R75: who may do and see what, and what a repeated or malformed request brings. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class AccessTest {

    @Test
    void r69_only_the_secretariat_records_a_call_and_only_tokyo_approves() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");

        step(TOKYO, application, "attempts", REACHED).statusCode(403);
        step(SECRETARY, application, "approval", null).statusCode(403);
        read(application).body("attempts", hasSize(0));
    }

    @Test
    void r75_only_staff_see_a_screening_and_only_the_secretariat_sees_whom_to_call() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");
        String path = SCREENINGS + "/" + application;

        read(application).body("party.participantPhone", notNullValue());
        for (String token : new String[] {TOKYO, Tokens.auditor("auditor")}) {
            as(token).get(path).then().statusCode(200).body("party", nullValue());
        }
        for (String token : new String[] {Tokens.applicant("a"), Tokens.expert("e"), Tokens.integrator("i")}) {
            as(token).get(path).then().statusCode(403);
            as(token).get(SCREENINGS).then().statusCode(403);
        }
        given().get(path).then().statusCode(401);
    }

    @Test
    void an_unknown_application_is_not_found() {
        String unknown = UUID.randomUUID().toString();

        read(unknown).statusCode(404);
        step(SECRETARY, unknown, "attempts", REACHED).statusCode(404);
    }

    @Test
    void r195_a_repeated_call_is_logged_once() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");
        String key = UUID.randomUUID().toString();

        step(SECRETARY, application, "attempts", REACHED, key).statusCode(201).body("attempts", hasSize(1));
        step(SECRETARY, application, "attempts", REACHED, key)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"2\"")
                .body("attempts", hasSize(1));
        step(SECRETARY, application, "attempts", NO_ANSWER, key).statusCode(422);
        read(application).body("attempts", hasSize(1));
    }

    @Test
    void every_missing_field_is_named() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");

        step(SECRETARY, application, "level", "{}")
                .statusCode(400)
                .body("errors.field", hasItem("devices"))
                .body("errors.field", hasItem("policy"))
                .body("errors.field", hasItem("checklistSigned"));
    }

    @Test
    void a_refusal_speaks_the_reader_s_language() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");

        given().auth()
                .oauth2(TOKYO)
                .header("Idempotency-Key", "language")
                .post(SCREENINGS + "/" + application + "/approval")
                .then()
                .statusCode(409)
                .header("Content-Language", startsWith("ja"))
                .body("detail", is("説明内容について申込者側の了解を得て、はじめて申込みが完了します。"));
    }

    @Test
    void r4_the_script_opens_with_the_purpose() {
        as(SECRETARY)
                .get(SCREENINGS + "/scripts/2025-1")
                .then()
                .statusCode(200)
                .body("purpose.ja", notNullValue())
                .body("items.code", is(List.of("SESSIONS", "VISITS", "CONFIDENTIALITY", "CASE_BOOKLET", "RECORDING")));
        as(SECRETARY).get(SCREENINGS + "/scripts/1999-1").then().statusCode(404);
    }
}
