package dev.koubo.notification;

import static dev.koubo.notification.PhoneDesk.attempt;
import static dev.koubo.notification.PhoneDesk.awaitCall;
import static dev.koubo.notification.PhoneDesk.call;
import static dev.koubo.notification.PhoneDesk.callsAbout;
import static dev.koubo.notification.PhoneDesk.companyWithoutResult;
import static dev.koubo.notification.PhoneDesk.toldAbout;
import static dev.koubo.notification.Surroundings.NOTICES;
import static dev.koubo.notification.Surroundings.PATIENCE;
import static dev.koubo.notification.Surroundings.SECRETARY;
import static dev.koubo.notification.Surroundings.as;
import static dev.koubo.notification.Surroundings.awaitNotice;
import static dev.koubo.notification.Surroundings.awaitTaken;
import static dev.koubo.notification.Surroundings.itIs;
import static dev.koubo.notification.Surroundings.noticesAbout;
import static dev.koubo.notification.Surroundings.tell;
import static dev.koubo.notification.Surroundings.unreachableApplicant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** R86, R91, R191: a result that does not get through by mail is told by phone. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
@WithTestResource(Mailboxes.class)
class UndeliveredResultTest {

    @Inject
    DataSource database;

    @Test
    void r86_r91_a_result_that_fails_in_desk_hours_is_owed_a_call_of_the_same_day() {
        itIs("2025-07-04T11:00");

        String application = companyWithoutResult();

        String owed = awaitCall(application, "OPEN");
        String notice = noticesAbout(application).extract().path("items[0].id");
        call(owed)
                .body("reason", is("RESULT_UNDELIVERED"))
                .body("letter", is("RESULT_SELECTED"))
                .body("noticeId", is(notice))
                .body("draw", nullValue())
                .body("dueAt", is("2025-07-04T17:00:00+09:00"))
                .body("working.result", is("2025-07-04"))
                .body("overdue", is(false))
                .body("whom.company", is("見本製作所株式会社"))
                .body("whom.name", is("見本 花子"))
                .body("whom.phone", is("+81312345678"))
                .body("attempts", empty());
        JsonNode opened = Topics.awaitEvent("koubo.notification", "DeskCallOpened", owed);
        Contracts.assertPublished(opened);
        Contracts.matchesExample("dev.koubo.notification.DeskCallOpened.v1", opened);
        assertThat(opened.path("partitionkey").asText()).isEqualTo(application);
        assertThat(opened.at("/data/dueAt").asText()).isEqualTo("2025-07-04T08:00:00Z");
        assertThat(opened.toString()).doesNotContain("81312345678", "花子", "見本");
    }

    @Test
    void r86_a_call_that_reaches_nobody_leaves_it_owed() {
        itIs("2025-07-04T11:00");
        String owed = awaitCall(companyWithoutResult(), "OPEN");

        attempt(SECRETARY, owed, Map.of("outcome", "NOT_REACHED", "note", "留守番電話"))
                .statusCode(201);

        call(owed)
                .body("state", is("OPEN"))
                .body("attempts.outcome", contains("NOT_REACHED"))
                .body("attempts.caller", contains("secretary"))
                .body("attempts.note", contains("留守番電話"))
                .body("version", is(2));
    }

    @Test
    void r86_r191_a_result_that_is_told_by_phone_has_arrived_at_that_instant() {
        itIs("2025-07-04T11:00");
        String application = companyWithoutResult();
        String owed = awaitCall(application, "OPEN");
        attempt(SECRETARY, owed, Map.of("outcome", "NOT_REACHED")).statusCode(201);
        itIs("2025-07-04T14:00");

        attempt(SECRETARY, owed, Map.of("outcome", "SPOKEN", "at", "2025-07-04T13:50:00+09:00"))
                .statusCode(201)
                .header("ETag", is("\"3\""))
                .body("state", is("DONE"))
                .body("closedAt", is("2025-07-04T13:50:00+09:00"));

        String notice = awaitNotice(application, "ARRIVED");
        as(SECRETARY).get(NOTICES + "/" + notice).then().body("arrivedAt", is("2025-07-04T13:50:00+09:00"));
        JsonNode arrived = Topics.awaitEvent("koubo.notification", "NoticeArrived", notice);
        assertThat(arrived.at("/data/arrivedAt").asText()).isEqualTo("2025-07-04T04:50:00Z");
        assertThat(arrived.path("actorrole").asText()).isEqualTo("secretariat");
        JsonNode closed = Topics.awaitEvent("koubo.notification", "DeskCallClosed", owed);
        Contracts.assertPublished(closed);
        Contracts.matchesExample("dev.koubo.notification.DeskCallClosed.v1", closed);
        assertThat(closed.at("/data/outcome").asText()).isEqualTo("SPOKEN");
        assertThat(closed.at("/data/closedAt").asText()).isEqualTo("2025-07-04T04:50:00Z");
    }

    @Test
    void r191_a_result_that_arrived_by_another_way_needs_no_call() {
        itIs("2025-07-04T11:00");
        String application = companyWithoutResult();
        String owed = awaitCall(application, "OPEN");
        String notice = noticesAbout(application).extract().path("items[0].id");

        as(SECRETARY)
                .header("Idempotency-Key", "arrival-" + notice)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(NOTICES + "/" + notice + "/arrival")
                .then()
                .statusCode(200);

        assertThat(awaitCall(application, "NOT_NEEDED")).isEqualTo(owed);
        JsonNode closed = Topics.awaitEvent("koubo.notification", "DeskCallClosed", owed);
        assertThat(closed.at("/data/outcome").asText()).isEqualTo("NOT_NEEDED");
    }

    @Test
    void r91_whoever_is_moved_up_is_not_told_its_earlier_result_any_more() {
        itIs("2025-07-04T11:00");
        String application = unreachableApplicant();
        tell("application/ApplicantResultDecided", application, decided -> decided.put("result", "NOT_SELECTED"));
        awaitCall(application, "OPEN");
        itIs("2025-07-10T16:59:50");

        tell("application/ApplicantResultDecided", application, decided -> decided.put("movedUp", true));

        String owed = awaitCall(application, "NOT_NEEDED", "OPEN");
        call(owed).body("letter", is("MOVED_UP")).body("dueAt", is("2025-07-10T17:00:00+09:00"));
    }

    @Test
    void a_letter_that_tells_no_result_is_owed_no_call() {
        String application = unreachableApplicant();

        tell("application/ApplicationSubmitted", application);

        awaitNotice(application, "FAILED");
        callsAbout(application).body("items", empty());
    }

    @Test
    void r86_a_company_that_has_answered_or_left_is_not_phoned_about_its_result() {
        itIs("2025-07-04T11:00");
        String application = unreachableApplicant();
        awaitTaken(database, tell("application/ApplicationWithdrawn", application));

        tell("application/ApplicantResultDecided", application);

        awaitNotice(application, "FAILED");
        callsAbout(application).body("items", empty());
    }

    @Test
    void a_call_that_nobody_made_in_time_is_told_once_as_overdue() {
        itIs("2025-07-04T11:00");
        String late = awaitCall(companyWithoutResult(), "OPEN");
        String made = awaitCall(companyWithoutResult(), "OPEN");
        attempt(SECRETARY, late, Map.of("outcome", "NOT_REACHED")).statusCode(201);
        attempt(SECRETARY, made, Map.of("outcome", "SPOKEN")).statusCode(201);

        itIs("2025-07-04T17:00");

        JsonNode overdue = Topics.awaitEvent("koubo.notification", "DeskCallOverdue", late);
        Contracts.assertPublished(overdue);
        Contracts.matchesExample("dev.koubo.notification.DeskCallOverdue.v1", overdue);
        call(late).body("state", is("OPEN")).body("overdue", is(true));
        itIs("2025-07-07T17:00");
        attempt(SECRETARY, late, Map.of("outcome", "SPOKEN")).statusCode(201);
        Topics.awaitEvent("koubo.notification", "DeskCallClosed", late);
        Topics.awaitEvent("koubo.notification", "DeskCallClosed", made);
        assertThat(toldAbout(late))
                .extracting(event -> event.path("type").asText())
                .containsExactly(
                        "dev.koubo.notification.DeskCallOpened.v1",
                        "dev.koubo.notification.DeskCallOverdue.v1",
                        "dev.koubo.notification.DeskCallClosed.v1");
        assertThat(toldAbout(made)).hasSize(2);
    }

    @Test
    void of_an_erased_applicant_nothing_is_left_to_phone_or_to_read() {
        itIs("2025-07-04T11:00");
        String application = companyWithoutResult();
        String owed = awaitCall(application, "OPEN");
        attempt(SECRETARY, owed, Map.of("outcome", "NOT_REACHED", "note", "花子さんは出張中"))
                .statusCode(201);

        Topics.publish("koubo.parties", application, null);

        assertThat(awaitCall(application, "NOT_NEEDED")).isEqualTo(owed);
        await().atMost(PATIENCE)
                .untilAsserted(() -> call(owed)
                        .body("whom", nullValue())
                        .body("attempts", hasSize(1))
                        .body("attempts[0].note", nullValue()));
    }
}
