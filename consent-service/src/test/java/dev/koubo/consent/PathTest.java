package dev.koubo.consent;

import static dev.koubo.consent.Surroundings.CONSENTS;
import static dev.koubo.consent.Surroundings.OWNER;
import static dev.koubo.consent.Surroundings.SECRETARY;
import static dev.koubo.consent.Surroundings.STRANGER;
import static dev.koubo.consent.Surroundings.about;
import static dev.koubo.consent.Surroundings.as;
import static dev.koubo.consent.Surroundings.check;
import static dev.koubo.consent.Surroundings.handIn;
import static dev.koubo.consent.Surroundings.itIs;
import static dev.koubo.consent.Surroundings.post;
import static dev.koubo.consent.Surroundings.publish;
import static dev.koubo.consent.Surroundings.read;
import static dev.koubo.consent.Surroundings.selectedCompany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.Lists;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both forms on their way, over HTTP and Kafka. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class PathTest {

    private static final String ACCEPTED = "{\"accepted\":true}";

    @BeforeEach
    void the_second_business_day_after_the_draw() {
        itIs("2025-07-08T10:00");
    }

    @Test
    void r102_r109_who_takes_its_seat_is_sent_both_forms_with_a_due_date() {
        String application = selectedCompany();

        read(OWNER, application)
                .body("state", is("REQUESTED"))
                .body("due.at", is("2025-07-15T23:59:59+09:00"))
                .body("missing", contains("A/COMPANY", "A/PARTICIPANT", "B/COMPANY", "B/PARTICIPANT"));
        assertPublished("ConsentRequested", application);
    }

    @Test
    void r103_four_parts_checked_complete_the_consent() {
        String application = selectedCompany();

        for (String form : new String[] {"A", "B"}) {
            for (String party : new String[] {"COMPANY", "PARTICIPANT"}) {
                handIn(OWNER, application, form, party, true).statusCode(201);
                check(SECRETARY, application, form, party, ACCEPTED).statusCode(200);
            }
        }

        read(OWNER, application)
                .body("state", is("COMPLETED"))
                .body("missing", hasSize(0))
                .body("parts[0].evidenceSha256", matchesPattern("[0-9a-f]{64}"));
        assertPublished("ConsentPartReceived", application);
        assertPublished("ConsentsCompleted", application);
    }

    @Test
    void r105_a_part_without_its_seal_goes_back_and_is_handed_in_again() {
        String application = selectedCompany();
        handIn(OWNER, application, "A", "COMPANY", false).statusCode(201);

        check(SECRETARY, application, "A", "COMPANY", ACCEPTED)
                .statusCode(409)
                .body("rule", is("R105"))
                .body("reason", is("SEAL_MISSING"));
        check(SECRETARY, application, "A", "COMPANY", "{\"accepted\":false,\"reason\":\"SEAL_MISSING\"}")
                .statusCode(200)
                .body("parts[0].state", is("RETURNED"));
        assertPublished("ConsentReturned", application);

        handIn(OWNER, application, "A", "COMPANY", true).statusCode(201);
        check(SECRETARY, application, "A", "COMPANY", ACCEPTED).statusCode(200);
    }

    @Test
    void r104_a_part_that_is_not_there_cannot_be_accepted_and_the_answer_names_it() {
        String application = selectedCompany();

        check(SECRETARY, application, "B", "PARTICIPANT", ACCEPTED)
                .statusCode(409)
                .body("rule", is("R104"))
                .body("missing", hasItem("B/PARTICIPANT"));
    }

    @Test
    void a_stranger_learns_nothing() {
        String application = selectedCompany();
        String nowhere = UUID.randomUUID().toString();

        read(STRANGER, application).statusCode(404);
        handIn(STRANGER, application, "A", "COMPANY", true).statusCode(404);
        String ofForeign = read(STRANGER, application).extract().asString();
        String ofNowhere = read(STRANGER, nowhere).extract().asString();
        assertThat(ofForeign.replace(application, nowhere)).isEqualTo(ofNowhere);
        given().get(CONSENTS + "/" + application).then().statusCode(401);
    }

    @Test
    void only_the_secretariat_checks_and_only_staff_see_the_list() {
        String application = selectedCompany();
        handIn(OWNER, application, "A", "COMPANY", true).statusCode(201);

        check(OWNER, application, "A", "COMPANY", ACCEPTED).statusCode(403);
        check(Tokens.tokyo("officer"), application, "A", "COMPANY", ACCEPTED).statusCode(403);
        as(OWNER).get(CONSENTS).then().statusCode(403);
        as(Tokens.auditor("auditor"))
                .get(CONSENTS + "?state=REQUESTED&limit=200")
                .then()
                .statusCode(200)
                .body("items.applicationId", hasItem(application));
    }

    @Test
    void the_list_is_sorted_both_ways_and_read_as_a_file() {
        String application = selectedCompany();
        selectedCompany();
        selectedCompany();
        Lists consents = new Lists(() -> as(SECRETARY), CONSENTS, "applicationId");

        consents.areSortedBy("due.at", "requestedAt", "state", "applicationId");

        assertThat(consents.file())
                .filteredOn(line -> application.equals(line.get("申込ID")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("状態", "REQUESTED")
                        .hasEntrySatisfying(
                                "提出期限", due -> assertThat(due).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d"))
                        .hasEntrySatisfying(
                                "未了の署名欄",
                                missing -> assertThat(missing.split(" ")).hasSize(4)));
        consents.areClosedTo(() -> as(OWNER));
    }

    @Test
    void every_missing_field_is_named() {
        String application = selectedCompany();

        post(OWNER, application + "/parts", "{}")
                .statusCode(400)
                .body("errors.field", hasItems("form", "party", "signedOn", "seal", "fileSha256", "signatory"));
        check(SECRETARY, application, "A", "COMPANY", "{\"accepted\":false}")
                .statusCode(422)
                .body("errors.field", contains("reason"));
    }

    @Test
    void who_gives_its_seat_back_hands_nothing_in_any_more() {
        String application = selectedCompany();

        publish("koubo.lottery", about(application, "lottery/SelectionDeclined"));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> "CLOSED".equals(read(OWNER, application).extract().path("state")));
        handIn(OWNER, application, "A", "COMPANY", true).statusCode(409).body("rule", is("R104"));
    }

    @Test
    void r195_the_same_intent_twice_issues_the_forms_once() {
        String application = selectedCompany();
        String before = read(OWNER, application).extract().asString();

        publish("koubo.lottery", about(application, "lottery/IntentConfirmed"));
        selectedCompany();

        assertThat(read(OWNER, application).extract().asString()).isEqualTo(before);
    }

    @Test
    void anybody_reads_what_is_agreed_to() {
        given().get("/api/v1/consent-texts/A/2025-1")
                .then()
                .statusCode(200)
                .body("sha256", matchesPattern("[0-9a-f]{64}"));
        given().get("/api/v1/consent-texts/A/1999-1").then().statusCode(404);
    }

    private static void assertPublished(String event, String application) {
        JsonNode published = Topics.awaitEvent("koubo.consent", "dev.koubo.consent." + event + ".v1", application);
        Contracts.assertPublished(published);
        Contracts.matchesExample("dev.koubo.consent." + event + ".v1", published);
    }
}
