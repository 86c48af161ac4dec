package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.itIs;
import static dev.koubo.lottery.Story.ownerToken;
import static dev.koubo.lottery.Told.told;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.koubo.testing.ClockFile;
import dev.koubo.testing.Lists;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may answer for a company, how and until when; and what becomes of silence (R88, R89, R98, R99). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class AnswersTest {

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void a_company_answers_for_itself_and_the_desk_for_those_who_write_or_call() {
        Story story = Story.frozenWith(1, 1, 3);
        List<String> selected = story.draw(0);
        String company = selected.getFirst();

        // a stranger learns nothing
        String unknown = given().auth()
                .oauth2(Tokens.applicant("stranger"))
                .get("/api/v1/selections/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        given().auth()
                .oauth2(Tokens.applicant("stranger"))
                .get("/api/v1/selections/" + company)
                .then()
                .statusCode(404)
                .body("detail", equalTo(unknown));
        story.answer(Tokens.applicant("stranger"), company, false, "WEB").statusCode(404);
        given().auth()
                .oauth2(ownerToken(company))
                .get("/api/v1/selections/" + company)
                .then()
                .statusCode(200)
                .body("state", equalTo("SELECTED"));

        // the channel fits who enters the answer
        story.answer(SECRETARY, company, true, "WEB").statusCode(422).body("type", equalTo("urn:koubo:rule:R88"));
        story.answer(ownerToken(company), company, true, "PHONE")
                .statusCode(422)
                .body("about", contains("channel"));
        story.answer(OFFICIAL, company, true, "PHONE").statusCode(403);

        // a mail or call is entered with the moment at which it came, and that is never ahead
        answerGivenAt(story, SECRETARY, company, "MAIL", "2025-07-04T18:00:00")
                .statusCode(422)
                .body("type", equalTo("urn:koubo:rule:R88"))
                .body("about", contains("givenAt"));
        answerGivenAt(story, ownerToken(company), company, "WEB", "2025-07-04T09:00:00")
                .statusCode(422);
        answerGivenAt(story, SECRETARY, company, "MAIL", "yesterday").statusCode(400);

        // yes may become no inside the window, and no is final
        story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00");
        story.answer(ownerToken(company), company, true, "WEB").statusCode(200);
        story.answer(SECRETARY, company, true, "PHONE").statusCode(200).body("intent.channel", equalTo("WEB"));
        itIs("2025-07-08T16:59:00");
        story.answer(SECRETARY, company, false, "PHONE")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("leftAt", notNullValue())
                .body("withdrawal.channel", equalTo("PHONE"))
                .body("withdrawal.enteredBy", equalTo("secretary"));
        story.answer(ownerToken(company), company, false, "WEB").statusCode(200).body("state", equalTo("WITHDRAWN"));
        story.answer(ownerToken(company), company, true, "WEB")
                .statusCode(409)
                .body("type", equalTo("urn:koubo:rule:R90"));

        // by telephone the day ends when the desk closes; a late no is accepted and marked
        String second = selected.get(1);
        story.noticeArrives(second, "RESULT_SELECTED", "2025-07-04T11:00:00");
        itIs("2025-07-08T17:00:00");
        story.answer(SECRETARY, second, false, "PHONE").statusCode(200).body("state", equalTo("WITHDRAWN_LATE"));
        assertThat(told("SelectionDeclined", second).at("/data/late").asBoolean())
                .isTrue();

        String third = selected.get(2);
        story.noticeArrives(third, "RESULT_SELECTED", "2025-07-04T11:00:00");
        itIs("2025-07-08T23:59:50");
        story.answer(ownerToken(third), third, false, "WEB").statusCode(200).body("state", equalTo("WITHDRAWN"));

        // a mail of the last evening, read in the morning, is in time; the company does not learn who read it
        String fourth = selected.get(3);
        story.noticeArrives(fourth, "RESULT_SELECTED", "2025-07-04T11:00:00");
        itIs("2025-07-09T09:05:00");
        answerGivenAt(story, SECRETARY, fourth, "MAIL", "2025-07-08T23:59:59")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawal.givenAt", equalTo("2025-07-08T23:59:59+09:00"))
                .body("withdrawal.enteredBy", equalTo("secretary"))
                .body("leftAt", startsWith("2025-07-09T09:0"));
        given().auth()
                .oauth2(ownerToken(fourth))
                .get("/api/v1/selections/" + fourth)
                .then()
                .statusCode(200)
                .body("withdrawal.channel", equalTo("MAIL"))
                .body("withdrawal.enteredBy", nullValue());

        given().auth()
                .oauth2(Tokens.auditor("auditor"))
                .get("/api/v1/selections?state=WITHDRAWN&programme=" + story.programme())
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        given().auth()
                .oauth2(ownerToken(company))
                .get("/api/v1/selections")
                .then()
                .statusCode(403);
    }

    @Test
    void the_list_goes_on_page_by_page_in_any_order_and_is_read_as_a_file() {
        Story story = Story.frozenWith(1, 1, 2);
        story.post(SECRETARY, "/draws").statusCode(201).body("held", equalTo(false));
        story.post(SECRETARY, "/draws/0/commitment").statusCode(200);
        story.post(SECRETARY, "/draws/0/execution").statusCode(200);
        story.post(OFFICIAL, "/draws/0/approval").statusCode(200);
        String list = "/api/v1/selections?limit=3&programme=" + story.programme();
        String next = given().auth()
                .oauth2(SECRETARY)
                .get(list)
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("next");
        given().auth()
                .oauth2(SECRETARY)
                .get(list + "&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        given().auth()
                .oauth2(SECRETARY)
                .get(list + "&cursor=bm90LWFuLWlk")
                .then()
                .statusCode(400);

        Lists selections = new Lists(
                () -> given().auth()
                        .oauth2(SECRETARY)
                        .header("Accept-Language", "en")
                        .queryParam("programme", story.programme()),
                "/api/v1/selections",
                "applicationId");
        selections.areSortedBy("applicationId", "draw", "frame", "place", "state");
        assertThat(selections.file())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).containsEntry("抽選回", "0").containsEntry("状態", "SELECTED"));
        selections.areClosedTo(() -> given().auth().oauth2(Tokens.applicant("stranger")));
    }

    @Test
    void r99_who_said_yes_and_sends_no_forms_lapses_after_their_due_date_by_two_persons_and_the_seat_is_drawn_again() {
        Story story = Story.frozenWith(1, 1, 3);
        List<String> selected = story.draw(0);
        String formless = selected.getFirst();
        selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00"));
        selected.forEach(company ->
                story.answer(ownerToken(company), company, true, "WEB").statusCode(200));
        String participant = selected.getLast();
        story.tell("koubo.application", "application/ParticipationConfirmed", participant, _ -> {});

        itIs("2025-07-11T23:00:00");
        lapse(story, SECRETARY, formless, "-proposal", 409);
        itIs("2025-07-12T00:00:00");
        lapse(story, OFFICIAL, formless, "", 409);
        lapse(story, SECRETARY, formless, "-proposal", 200);
        lapse(story, SECRETARY, formless, "-proposal", 200);
        lapse(story, SECRETARY, participant, "-proposal", 409);
        lapse(story, Tokens.of("secretary", "tokyo"), formless, "", 409);
        story.get("/draws").body("redrawRequired", equalTo(false));
        lapse(story, OFFICIAL, formless, "", 200);

        told("LapseProposed", formless);
        told("SelectionLapsed", formless);
        story.selection(formless).body("state", equalTo("LAPSED")).body("lapseApprovedBy", equalTo("official"));
        story.get("/draws").body("redrawRequired", equalTo(true)).body("nextDraw", equalTo(1));
        assertThat(story.get("/journal").extract().asString()).contains(" LAPSED ");
    }

    private static ValidatableResponse answerGivenAt(
            Story story, String token, String application, String channel, String localDateTime) {
        String answer =
                "{\"takesPart\":false,\"channel\":\"%s\",\"givenAt\":\"%s+09:00\"}".formatted(channel, localDateTime);
        return story.selectionStep(token, application, "/intent", answer);
    }

    private static void lapse(Story story, String token, String application, String step, int status) {
        story.selectionStep(token, application, "/lapse" + step, "{}").statusCode(status);
    }
}
