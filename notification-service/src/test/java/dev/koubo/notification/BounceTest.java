package dev.koubo.notification;

import static dev.koubo.notification.PhoneDesk.awaitCall;
import static dev.koubo.notification.PhoneDesk.call;
import static dev.koubo.notification.PhoneDesk.callsAbout;
import static dev.koubo.notification.Surroundings.AUDITOR;
import static dev.koubo.notification.Surroundings.NOTICES;
import static dev.koubo.notification.Surroundings.SECRETARY;
import static dev.koubo.notification.Surroundings.applicant;
import static dev.koubo.notification.Surroundings.as;
import static dev.koubo.notification.Surroundings.awaitNotice;
import static dev.koubo.notification.Surroundings.itIs;
import static dev.koubo.notification.Surroundings.programmeOpens;
import static dev.koubo.notification.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R86, R191: a mail that had been accepted comes back. */
@QuarkusTest
@TestProfile(BounceTest.Receipts.class)
@WithTestResource(ServiceServers.class)
@WithTestResource(Mailboxes.class)
class BounceTest {

    /** Where the recipients' mail server is another than ours. */
    public static class Receipts implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("koubo.test.arrival", "receipt");
        }
    }

    @Test
    void r86_r191_a_result_that_came_back_has_failed_and_is_told_by_phone() {
        itIs("2025-07-04T11:00");
        String application = applicant();
        tell("application/ApplicantResultDecided", application);
        String notice = awaitNotice(application, "SENT");
        itIs("2025-07-04T17:00");

        bounce(SECRETARY, notice, Map.of("bouncedAt", "2025-07-04T11:30:00+09:00"))
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("state", is("FAILED"))
                .body("failure", is("BOUNCED"))
                .body("failedAt", is("2025-07-04T11:30:00+09:00"));

        JsonNode bounced = Topics.awaitEvent("koubo.notification", "NoticeBounced", notice);
        Contracts.assertPublished(bounced);
        Contracts.matchesExample("dev.koubo.notification.NoticeBounced.v1", bounced);
        assertThat(bounced.at("/data/bouncedAt").asText()).isEqualTo("2025-07-04T02:30:00Z");
        assertThat(bounced.path("actorrole").asText()).isEqualTo("secretariat");
        // The desk has closed by the time that it learns of it.
        call(awaitCall(application, "OPEN")).body("dueAt", is("2025-07-07T17:00:00+09:00"));
    }

    @Test
    void r191_whoever_is_told_by_phone_after_a_bounce_has_the_clock_started_then() {
        itIs("2025-07-04T11:00");
        String application = applicant();
        tell("application/ApplicantResultDecided", application);
        String notice = awaitNotice(application, "SENT");
        bounce(SECRETARY, notice, Map.of()).statusCode(200);

        PhoneDesk.attempt(SECRETARY, awaitCall(application, "OPEN"), Map.of("outcome", "SPOKEN"))
                .statusCode(201);

        awaitNotice(application, "ARRIVED");
        Topics.awaitEvent("koubo.notification", "NoticeArrived", notice);
    }

    @Test
    void r91_whoever_is_moved_up_is_not_told_an_earlier_result_that_came_back() {
        itIs("2025-07-04T11:00");
        String application = applicant();
        tell("application/ApplicantResultDecided", application, decided -> decided.put("result", "NOT_SELECTED"));
        bounce(SECRETARY, awaitNotice(application, "SENT"), Map.of()).statusCode(200);
        awaitCall(application, "OPEN");

        tell("application/ApplicantResultDecided", application, decided -> decided.put("movedUp", true));

        call(awaitCall(application, "NOT_NEEDED")).body("letter", is("RESULT_NOT_SELECTED"));
    }

    @Test
    void r191_what_has_arrived_does_not_bounce() {
        itIs("2025-07-04T11:00");
        String application = applicant();
        tell("application/ApplicantResultDecided", application);
        String notice = awaitNotice(application, "SENT");
        as(SECRETARY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("{}")
                .post(NOTICES + "/" + notice + "/arrival")
                .then()
                .statusCode(200);

        bounce(SECRETARY, notice, Map.of()).statusCode(409).body("type", is("urn:koubo:rule:R191"));

        awaitNotice(application, "ARRIVED");
        callsAbout(application).body("items", empty());
    }

    @Test
    void r191_nothing_bounces_before_it_was_sent_or_in_the_future() {
        itIs("2025-07-04T11:00");
        programmeOpens();
        String unknown = UUID.randomUUID().toString();
        tell("application/ApplicantResultDecided", unknown);
        String pending = awaitNotice(unknown, "PENDING");
        String application = applicant();
        tell("application/ApplicantResultDecided", application);
        String sent = awaitNotice(application, "SENT");

        bounce(SECRETARY, pending, Map.of()).statusCode(409).body("type", is("urn:koubo:rule:R191"));
        for (String wrong : new String[] {"2025-07-04T10:59:59+09:00", "2025-07-04T12:00:00+09:00"}) {
            bounce(SECRETARY, sent, Map.of("bouncedAt", wrong)).statusCode(422).body("type", is("urn:koubo:rule:R191"));
        }
        awaitNotice(application, "SENT");
    }

    @Test
    void a_bounce_of_another_letter_is_kept_and_owes_no_call() {
        String application = applicant();
        tell("application/ParticipationConfirmed", application);
        String notice = awaitNotice(application, "SENT");

        bounce(SECRETARY, notice, Map.of()).statusCode(200).body("failure", is("BOUNCED"));
        bounce(SECRETARY, notice, Map.of()).statusCode(200).body("version", is(2));

        callsAbout(application).body("items", empty());
    }

    @Test
    void only_the_secretariat_says_that_a_mail_came_back_and_a_repeated_request_says_it_once() {
        String application = applicant();
        tell("application/ApplicantResultDecided", application);
        String notice = awaitNotice(application, "SENT");

        for (String token : new String[] {
            AUDITOR, Tokens.tokyo("tokyo"), Tokens.applicant("a"), Tokens.expert("e"), Tokens.integrator("i")
        }) {
            bounce(token, notice, Map.of()).statusCode(403);
        }
        bounce(SECRETARY, UUID.randomUUID().toString(), Map.of()).statusCode(404);
        String key = UUID.randomUUID().toString();
        bounce(SECRETARY, notice, key, Map.of()).statusCode(200);
        bounce(SECRETARY, notice, key, Map.of()).statusCode(200).header("Idempotency-Replayed", is("true"));
        bounce(SECRETARY, notice, key, Map.of("bouncedAt", "2025-07-04T11:30:00+09:00"))
                .statusCode(422);
    }

    private static ValidatableResponse bounce(String token, String notice, Map<String, String> body) {
        return bounce(token, notice, UUID.randomUUID().toString(), body);
    }

    private static ValidatableResponse bounce(String token, String notice, String key, Map<String, String> body) {
        return as(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(NOTICES + "/" + notice + "/bounce")
                .then();
    }
}
