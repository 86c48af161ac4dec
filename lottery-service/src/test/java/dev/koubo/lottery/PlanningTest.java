package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Told.told;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.verifier.Verifier;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seats before the draw: published in words, and changed by two persons or not at all (R49, R55, R57, R79). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class PlanningTest {

    private static final String PROPOSALS = "/draws/0/seat-plan-proposals";
    private static final String APPROVAL = PROPOSALS + "/1/approval";
    private static final String REFUSAL = PROPOSALS + "/1/refusal";
    private static final String DECISION = "{\"decision\":\"7-cyber-114\"}";
    private static final String REASON = "建設・製造枠への応募が特に多いため。";

    @TempDir
    Path folder;

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void r57_the_plan_is_published_in_words_before_the_draw() {
        Story story = Story.frozenWith(0, 2, 4);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.get("/draws/0")
                .body("state", equalTo("PREPARED"))
                .body("seatPlan.frames.frame", contains("RW", "CM", "SO"))
                .body("seatPlan.frames.guide", contains(1, 1, 2))
                .body("seatPlan.frames.entries", contains(0, 2, 4))
                .body("seatPlan.frames.seats", contains(0, 1, 3))
                .body("seatPlan.frames.movedIn", contains(0, 0, 1))
                .body("seatPlan.explanation.ja", containsString("応募6社に対し、席は4席です。小売・卸売枠0席(目安1、応募0)、建設・製造枠1席(目安1、応募2)"))
                .body(
                        "seatPlan.explanation.en",
                        containsString("service and other 3 (guide 2, entries 4, of which 1 from other frames)"))
                .body("seatPlan.proposals", hasSize(0));
    }

    @Test
    void r55_other_numbers_are_proposed_by_one_side_and_approved_by_the_other_before_the_commitment()
            throws IOException {
        Story story = Story.frozenWith(1, 2, 4);
        propose(story, SECRETARY, 0, 2, 2).statusCode(404);
        story.post(SECRETARY, "/draws").statusCode(201);

        // who may propose, and what is no proposal
        propose(story, OFFICIAL, 0, 2, 2).statusCode(403);
        propose(story, Tokens.applicant("company"), 0, 2, 2).statusCode(403);
        propose(story, SECRETARY, -1, 3, 2).statusCode(400).body("errors.field", hasItem("guide.RW"));
        story.post(SECRETARY, PROPOSALS, "{\"guide\":{\"RW\":0,\"CM\":2,\"SO\":2},\"reason\":\" \"}")
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        story.post(SECRETARY, PROPOSALS, body(0, 2, 2, "枠".repeat(1001), ""))
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        propose(story, SECRETARY, 1, 2, 2)
                .statusCode(422)
                .body("type", equalTo("urn:koubo:rule:R49"))
                .body("detail", equalTo(Rulebook.R49.japanese()));
        given().auth()
                .oauth2(SECRETARY)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", "five-of-four")
                .contentType(ContentType.JSON)
                .body(body(1, 2, 2, REASON, ""))
                .post(path(story))
                .then()
                .statusCode(422)
                .body("detail", equalTo(Rulebook.R49.english()));

        // one at a time; the same again answers with what stands
        propose(story, SECRETARY, 0, 2, 2).statusCode(201).body("guide.RW", equalTo(1));
        propose(story, SECRETARY, 0, 2, 2).statusCode(200).body("seatPlan.proposals", hasSize(1));
        refused(propose(story, SECRETARY, 2, 1, 1));
        story.sides().promise(SECRETARY, 0, story.bytes(32)).statusCode(200);
        story.sides().promise(OFFICIAL, 0, story.bytes(32)).statusCode(200);
        refused(story.post(SECRETARY, "/draws/0/commitment"));

        // two persons
        story.post(SECRETARY, APPROVAL, DECISION).statusCode(403);
        refused(story.post(Tokens.of("secretary", "tokyo"), APPROVAL, DECISION));
        story.post(OFFICIAL, APPROVAL, "{}").statusCode(400).body("errors.field", hasItem("decision"));
        story.post(OFFICIAL, PROPOSALS + "/7/approval", DECISION).statusCode(404);
        story.post(OFFICIAL, APPROVAL, DECISION)
                .statusCode(200)
                .body("guide.RW", equalTo(0))
                .body("seats.CM", equalTo(2))
                .body("seatPlan.proposals[0].state", equalTo("APPROVED"));
        story.post(OFFICIAL, APPROVAL, DECISION).statusCode(200);
        refused(story.post(OFFICIAL, APPROVAL, "{\"decision\":\"another\"}"));
        refused(story.post(OFFICIAL, REFUSAL, "{\"reason\":\"no\"}"));
        JsonNode event = told("SeatPlanApproved", story.programme() + "/draw-0");
        assertThat(event.at("/data/seats/CM").asInt()).isEqualTo(2);
        assertThat(event.at("/data/reason").asText()).isEqualTo(REASON);

        // everybody reads numbers, reason, decision and roles; staff also who it was
        story.get("/draws/0")
                .body("seatPlan.proposals[0].reason", equalTo(REASON))
                .body("seatPlan.proposals[0].decision", equalTo("7-cyber-114"))
                .body("seatPlan.proposals[0].proposedByRole", equalTo("secretariat"))
                .body("seatPlan.proposals[0].ruledByRole", equalTo("tokyo"));
        assertThat(story.get("/draws").extract().asString()).doesNotContain("\"secretary\"", "\"official\"");
        story.get(PROPOSALS).statusCode(401);
        Calls.get(Tokens.applicant("company"), path(story)).statusCode(403);
        Calls.get(Tokens.auditor("auditor"), path(story))
                .statusCode(200)
                .body("items[0].proposedBy", equalTo("secretary"))
                .body("items[0].ruledBy", equalTo("official"));

        // what was approved is what is committed, and nothing is proposed any more
        story.post(SECRETARY, "/draws/0/commitment")
                .statusCode(200)
                .body("manifest", containsString("guide=RW:0,CM:2,SO:2\nseats=RW:0,CM:2,SO:2\n"));
        refused(propose(story, SECRETARY, 1, 1, 2));
    }

    @Test
    void the_approved_numbers_hold_in_every_draw_and_can_be_recomputed() throws IOException {
        Story story = Story.frozenWith(1, 2, 4);
        story.post(SECRETARY, "/draws").statusCode(201);
        propose(story, SECRETARY, 0, 2, 2).statusCode(201);
        story.post(SECRETARY, REFUSAL, "{\"reason\":\"no\"}").statusCode(403);
        story.post(OFFICIAL, REFUSAL, "{\"reason\":\"目安のとおりとする。\"}")
                .statusCode(200)
                .body("guide.RW", equalTo(1))
                .body("seatPlan.proposals[0].state", equalTo("REFUSED"))
                .body("seatPlan.proposals[0].refusalReason", equalTo("目安のとおりとする。"));

        // five seats instead of four, by a decision of Tokyo
        story.post(SECRETARY, PROPOSALS, body(0, 2, 3, REASON, ",\"seatsDecision\":\"7-cyber-113\""))
                .statusCode(201);
        story.post(OFFICIAL, PROPOSALS + "/2/approval", DECISION)
                .statusCode(200)
                .body("seats.SO", equalTo(3));
        assertThat(told("SeatPlanApproved", story.programme() + "/draw-0")
                        .path("rules")
                        .asText())
                .isEqualTo("R49,R55,R57");
        story.sides().commit(0);
        story.post(SECRETARY, "/draws/0/void-proposal", "{\"reason\":\"SECRET_NOT_REVEALED\"}")
                .statusCode(200);
        story.post(OFFICIAL, "/draws/0/void").statusCode(200);

        // a redraw keeps the numbers, and none are proposed for it
        story.post(SECRETARY, "/draws")
                .statusCode(201)
                .body("guide.SO", equalTo(3))
                .body("seats.SO", equalTo(3));
        refused(story.post(SECRETARY, "/draws/1/seat-plan-proposals", body(1, 1, 2, REASON, "")));
        story.sides().commit(1);
        story.sides().reveal(1);
        story.post(SECRETARY, "/draws/1/execution").statusCode(200);
        story.post(OFFICIAL, "/draws/1/approval").statusCode(200);

        // the frame that holds all its entries was not drawn (R79)
        assertThat(story.selected(1)).hasSize(5).allSatisfy(company -> {
            ValidatableResponse selection = story.selection(company);
            boolean construction = selection.extract().path("frame").equals("CM");
            selection.body("method", equalTo(construction ? "UNCONTESTED" : "DRAWN"));
        });
        Path bundle = Files.write(
                folder.resolve("bundle.zip"),
                story.get("/draw-bundle").extract().asByteArray());
        assertThat(Verifier.java(bundle).output()).contains("OK: 2 draws");
        assertThat(Verifier.shell(bundle).output()).contains("OK: 2 draws");
    }

    private static ValidatableResponse propose(Story story, String token, int rw, int cm, int so) {
        return story.post(token, PROPOSALS, body(rw, cm, so, REASON, ""));
    }

    private static String body(int rw, int cm, int so, String reason, String more) {
        return "{\"guide\":{\"RW\":%d,\"CM\":%d,\"SO\":%d},\"reason\":\"%s\"%s}".formatted(rw, cm, so, reason, more);
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(409)
                .body("type", equalTo("urn:koubo:rule:R55"))
                .body("detail", equalTo(Rulebook.R55.japanese()));
    }

    private static String path(Story story) {
        return "/api/v1/programmes/" + story.programme() + PROPOSALS;
    }
}
