package dev.koubo.notification;

import static dev.koubo.notification.PhoneDesk.CALLS;
import static dev.koubo.notification.PhoneDesk.attempt;
import static dev.koubo.notification.PhoneDesk.awaitCall;
import static dev.koubo.notification.PhoneDesk.call;
import static dev.koubo.notification.PhoneDesk.companyWithoutResult;
import static dev.koubo.notification.Surroundings.AUDITOR;
import static dev.koubo.notification.Surroundings.SECRETARY;
import static dev.koubo.notification.Surroundings.applicant;
import static dev.koubo.notification.Surroundings.as;
import static dev.koubo.notification.Surroundings.itIs;
import static dev.koubo.notification.Surroundings.ownerOf;
import static dev.koubo.notification.Surroundings.tell;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.koubo.testing.Lists;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see and make the calls of the desk. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
@WithTestResource(Mailboxes.class)
class DeskCallAccessTest {

    private static final String TOKYO = Tokens.tokyo("tokyo");

    @Inject
    DataSource database;

    @BeforeEach
    void in_desk_hours() {
        itIs("2025-07-04T11:00");
    }

    @Test
    void staff_see_whom_to_phone_and_an_auditor_does_not() {
        String application = companyWithoutResult();
        String owed = awaitCall(application, "OPEN");
        attempt(SECRETARY, owed, Map.of("outcome", "NOT_REACHED", "note", "花子さんは出張中"))
                .statusCode(201);

        for (String token : new String[] {SECRETARY, TOKYO}) {
            as(token)
                    .get(CALLS + "/" + owed)
                    .then()
                    .statusCode(200)
                    .body("whom.phone", is("+81312345678"))
                    .body("attempts[0].note", is("花子さんは出張中"));
        }
        as(AUDITOR)
                .get(CALLS + "/" + owed)
                .then()
                .statusCode(200)
                .body("whom", nullValue())
                .body("attempts", hasSize(1))
                .body("attempts[0].note", nullValue());
        assertThat(as(AUDITOR).queryParam("about", application).get(CALLS).asString())
                .contains(owed)
                .doesNotContain("花子", "見本", "81312345678");
    }

    @Test
    void only_staff_and_auditors_see_calls_and_only_the_secretariat_makes_them() {
        String application = companyWithoutResult();
        String owed = awaitCall(application, "OPEN");

        for (String token : new String[] {
            Tokens.applicant(ownerOf(application)),
            Tokens.applicant("somebody-else"),
            Tokens.expert("e"),
            Tokens.integrator("i")
        }) {
            as(token).get(CALLS).then().statusCode(403);
            as(token).get(CALLS + "/" + owed).then().statusCode(403);
            attempt(token, owed, Map.of("outcome", "SPOKEN")).statusCode(403);
        }
        for (String token : new String[] {AUDITOR, TOKYO}) {
            attempt(token, owed, Map.of("outcome", "SPOKEN")).statusCode(403);
        }
        given().get(CALLS).then().statusCode(401);
        String nowhere = UUID.randomUUID().toString();
        as(SECRETARY).get(CALLS + "/" + nowhere).then().statusCode(404);
        attempt(SECRETARY, nowhere, Map.of("outcome", "SPOKEN")).statusCode(404);
        call(owed).body("state", is("OPEN"));
    }

    @Test
    void r86_a_repeated_request_logs_once_and_nobody_phones_about_what_is_done() {
        String owed = awaitCall(companyWithoutResult(), "OPEN");
        String key = UUID.randomUUID().toString();

        attempt(SECRETARY, owed, key, Map.of("outcome", "SPOKEN")).statusCode(201);
        attempt(SECRETARY, owed, key, Map.of("outcome", "SPOKEN"))
                .statusCode(201)
                .header("Idempotency-Replayed", is("true"))
                .body("attempts", hasSize(1));

        attempt(SECRETARY, owed, key, Map.of("outcome", "NOT_REACHED")).statusCode(422);
        attempt(SECRETARY, owed, Map.of("outcome", "SPOKEN")).statusCode(409).body("type", is("urn:koubo:rule:R86"));
        call(owed).body("attempts", hasSize(1));
    }

    @Test
    void r86_a_call_is_logged_as_it_was_made_or_not_at_all() {
        String owed = awaitCall(companyWithoutResult(), "OPEN");

        for (String wrong : new String[] {"2025-07-04T10:00:00+09:00", "2025-07-04T12:00:00+09:00"}) {
            attempt(SECRETARY, owed, Map.of("outcome", "SPOKEN", "at", wrong))
                    .statusCode(422)
                    .body("type", is("urn:koubo:rule:R86"))
                    .body("errors[0].field", is("at"));
        }
        attempt(SECRETARY, owed, Map.of("note", "?")).statusCode(400);
        attempt(SECRETARY, owed, Map.of("outcome", "SPOKEN", "note", "?".repeat(2001)))
                .statusCode(400);
        call(owed).body("state", is("OPEN")).body("attempts", hasSize(0));
    }

    @Test
    void the_list_is_narrowed_sorted_both_ways_and_read_as_a_file() {
        String application = companyWithoutResult();
        String silent = applicant();
        tell("lottery/AnswerOverdue", silent);
        awaitCall(companyWithoutResult(), "OPEN");
        String owed = awaitCall(application, "OPEN");
        awaitCall(silent, "OPEN");
        Lists calls = new Lists(() -> as(SECRETARY), CALLS, "id");

        calls.areSortedBy("dueAt", "openedAt", "state", "reason", "id");

        assertThat(about(application, SECRETARY).file())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("架電ID", owed)
                        .containsEntry("理由", "RESULT_UNDELIVERED")
                        .containsEntry("文面", "RESULT_SELECTED")
                        .containsEntry("期限", "2025-07-04 17:00:00")
                        .containsEntry("氏名", "見本 花子")
                        .containsEntry("電話番号", "'+81312345678"));
        assertThat(about(application, AUDITOR).file())
                .singleElement()
                .satisfies(line -> assertThat(line).containsEntry("氏名", "").containsEntry("電話番号", ""));
        calls.areClosedTo(() -> as(Tokens.applicant(ownerOf(application))));
        as(SECRETARY)
                .queryParam("about", silent)
                .queryParam("reason", "ANSWER_MISSING")
                .queryParam("state", "OPEN")
                .queryParam("programme", "cyber-2025")
                .get(CALLS)
                .then()
                .body("items", hasSize(1));
        for (Map.Entry<String, String> other : Map.of(
                        "reason", "RESULT_UNDELIVERED", "state", "DONE", "programme", "cyber-2024")
                .entrySet()) {
            as(SECRETARY)
                    .queryParam("about", silent)
                    .queryParam(other.getKey(), other.getValue())
                    .get(CALLS)
                    .then()
                    .body("items", hasSize(0));
        }
    }

    @Test
    void a_phone_that_was_never_told_is_not_shown() throws SQLException {
        String application = companyWithoutResult();
        String owed = awaitCall(application, "OPEN");
        try (Connection connection = database.getConnection();
                PreparedStatement before = connection.prepareStatement(
                        "update recipient set phone = null where about = cast(? as uuid)")) {
            before.setString(1, application);
            before.executeUpdate();
        }

        call(owed).body("whom.name", is("見本 花子")).body("whom.phone", nullValue());
    }

    private static Lists about(String application, String reader) {
        return new Lists(() -> as(reader).queryParam("about", application), CALLS, "id");
    }
}
