package dev.koubo.notification;

import static dev.koubo.notification.Surroundings.AUDITOR;
import static dev.koubo.notification.Surroundings.NOTICES;
import static dev.koubo.notification.Surroundings.SECRETARY;
import static dev.koubo.notification.Surroundings.addressOf;
import static dev.koubo.notification.Surroundings.applicant;
import static dev.koubo.notification.Surroundings.as;
import static dev.koubo.notification.Surroundings.awaitNotice;
import static dev.koubo.notification.Surroundings.ownerOf;
import static dev.koubo.notification.Surroundings.programmeOpens;
import static dev.koubo.notification.Surroundings.tell;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.koubo.testing.Lists;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see what of the notices, and when the desk answers. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
@WithTestResource(Mailboxes.class)
class AccessTest {

    @Test
    void staff_see_the_address_and_an_auditor_does_not() {
        String application = applicant();
        tell("application/ApplicationSubmitted", application);
        String notice = awaitNotice(application, "ARRIVED");

        as(SECRETARY).get(NOTICES + "/" + notice).then().statusCode(200).body("address", is(addressOf(application)));
        as(AUDITOR).get(NOTICES + "/" + notice).then().statusCode(200).body("address", nullValue());
        as(AUDITOR)
                .queryParam("template", "ACKNOWLEDGEMENT")
                .queryParam("about", application)
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].address", nullValue());
        for (String token : new String[] {Tokens.applicant("a"), Tokens.expert("e"), Tokens.integrator("i")}) {
            as(token).get(NOTICES).then().statusCode(403);
            as(token).get(NOTICES + "/" + notice).then().statusCode(403);
        }
        given().get(NOTICES).then().statusCode(401);
    }

    @Test
    void the_list_is_sorted_both_ways_and_read_as_a_file_with_addresses_for_staff_alone() {
        String application = applicant();
        tell("application/ApplicationSubmitted", application);
        awaitNotice(application, "ARRIVED");
        for (int more = 1; more <= 2; more++) {
            String other = applicant();
            tell("application/ApplicationSubmitted", other);
            awaitNotice(other, "ARRIVED");
        }
        Lists notices = new Lists(() -> as(SECRETARY), NOTICES, "id");

        notices.areSortedBy("owedSince", "state", "template", "id");

        assertThat(about(application, SECRETARY).file())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("文面", "ACKNOWLEDGEMENT")
                        .containsEntry("状態", "ARRIVED")
                        .containsEntry("宛先", addressOf(application)));
        assertThat(about(application, AUDITOR).file())
                .singleElement()
                .satisfies(
                        line -> assertThat(line).containsEntry("状態", "ARRIVED").containsEntry("宛先", ""));
        notices.areClosedTo(() -> as(Tokens.applicant(ownerOf(application))));
    }

    private static Lists about(String application, String reader) {
        return new Lists(() -> as(reader).queryParam("about", application), NOTICES, "id");
    }

    @Test
    void an_applicant_sees_what_was_sent_about_its_own_application_only() {
        String application = applicant();
        tell("application/ApplicationSubmitted", application);
        awaitNotice(application, "ARRIVED");

        as(Tokens.applicant(ownerOf(application)))
                .queryParam("applicationId", application)
                .get(NOTICES + "/mine")
                .then()
                .statusCode(200)
                .body("items.template", hasItem("ACKNOWLEDGEMENT"));
        as(Tokens.applicant("somebody-else"))
                .queryParam("applicationId", application)
                .get(NOTICES + "/mine")
                .then()
                .statusCode(404);
    }

    @Test
    void r191_nothing_arrives_before_it_is_sent_and_what_arrived_has_arrived() {
        programmeOpens();
        String application = UUID.randomUUID().toString();
        tell("application/ApplicationSubmitted", application);
        String waiting = awaitNotice(application, "PENDING");
        String known = applicant();
        tell("application/ApplicationSubmitted", known);
        String arrived = awaitNotice(known, "ARRIVED");

        confirm(waiting, SECRETARY).statusCode(409).body("type", is("urn:koubo:rule:R191"));
        confirm(arrived, SECRETARY).statusCode(200).body("version", is(2)).header("ETag", "\"2\"");
        confirm(arrived, AUDITOR).statusCode(403);
        confirm(UUID.randomUUID().toString(), SECRETARY).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-22T09:00, true",
        "2025-07-22T08:59:59, false",
        "2025-07-22T16:59:59, true",
        "2025-07-22T17:00, false",
        "2025-07-22T00:00:00Z, true",
    })
    void r187_the_desk_answers_in_its_hours(String at, boolean open) {
        programmeOpens();

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> hours(at).body("open", is(open)));
    }

    @Test
    void r187_a_holiday_is_followed_by_the_next_business_day() {
        programmeOpens();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> hours("2025-07-21T10:00")
                        .body("open", is(false))
                        .body("nextOpening", startsWith("2025-07-22T09:00"))
                        .body("phone", is("0120-000-000")));
        given().queryParam("at", "yesterday").get("/api/v1/desk/hours").then().statusCode(400);
    }

    private static ValidatableResponse hours(String at) {
        return given().queryParam("at", at).get("/api/v1/desk/hours").then().statusCode(200);
    }

    private static ValidatableResponse confirm(String notice, String token) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("{}")
                .post(NOTICES + "/" + notice + "/arrival")
                .then();
    }
}
