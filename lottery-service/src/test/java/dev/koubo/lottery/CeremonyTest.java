package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A secret that does not come is seen by everybody, and nothing is drawn in its place (R82, R83, R84). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class CeremonyTest {

    private static final String LOST = "{\"reason\":\"SECRET_NOT_REVEALED\"}";

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void everybody_sees_who_has_committed_and_who_has_revealed() {
        Story story = Story.frozenWith(1, 1, 3);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.sides().promise(OFFICIAL, 0, story.bytes(32)).statusCode(200);
        story.get("/draws/0")
                .body("ceremony.secretariat.sha256", nullValue())
                .body("ceremony.tokyo.sha256", notNullValue())
                .body("ceremony.tokyo.revealed", equalTo(false));
    }

    @Test
    void a_commitment_by_ceremony_takes_no_instant() {
        Story story = Story.frozenWith(1, 1, 3);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.sides().promise(SECRETARY, 0, story.bytes(32)).statusCode(200);
        story.sides().promise(OFFICIAL, 0, story.bytes(32)).statusCode(200);
        story.post(SECRETARY, "/draws/0/commitment", "{\"at\":\"2025-07-04T15:00:00+09:00\"}")
                .statusCode(422)
                .body("rule", equalTo("R81"))
                .body("about", contains("at"));
        story.post(SECRETARY, "/draws/0/commitment", "{}")
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("drand", nullValue());
    }

    @Test
    void a_missing_reveal_is_visible_and_is_never_drawn_around() {
        Story story = Story.frozenWith(1, 1, 3);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.sides().commit(0);
        story.sides().reveal(SECRETARY, 0, story.sides().secret(0)).statusCode(200);

        // everybody sees whose secret is missing
        story.get("/draws/0")
                .body("state", equalTo("COMMITTED"))
                .body("ceremony.secretariat.revealed", equalTo(true))
                .body("ceremony.tokyo.revealed", equalTo(false));
        story.post(SECRETARY, "/draws/0/execution")
                .statusCode(409)
                .body("rule", equalTo("R82"))
                .body("about", contains("TOKYO"));

        // no other draw takes its place, and no secret is exchanged for another
        story.post(SECRETARY, "/draws").statusCode(200).body("draw", equalTo(0));
        story.get("/draws").body("items", hasSize(1)).body("nextDraw", equalTo(0));
        story.sides().promise(OFFICIAL, 0, story.bytes(32)).statusCode(409).body("rule", equalTo("R81"));
        story.sides().reveal(OFFICIAL, 0, story.bytes(32)).statusCode(422).body("rule", equalTo("R82"));

        // late is not too late
        story.sides()
                .reveal(OFFICIAL, 0, story.sides().secret(1))
                .statusCode(200)
                .body("state", equalTo("REVEALED"));
        story.post(SECRETARY, "/draws/0/void-proposal", LOST).statusCode(409).body("rule", equalTo("R83"));
        story.post(SECRETARY, "/draws/0/execution").statusCode(200);
    }

    @Test
    void giving_a_draw_up_needs_two_persons_and_leaves_it_in_the_list() {
        Story story = Story.frozenWith(1, 1, 3);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.sides().commit(0);
        story.sides().reveal(OFFICIAL, 0, story.sides().secret(1)).statusCode(200);
        String manifest = story.get("/draws/0").extract().path("manifestSha256");

        story.post(OFFICIAL, "/draws/0/void-proposal", LOST).statusCode(403);
        story.post(OFFICIAL, "/draws/0/void").statusCode(409).body("rule", equalTo("R84"));
        story.post(SECRETARY, "/draws/0/void-proposal", "{\"reason\":\"BEACON_MISSING\"}")
                .statusCode(409)
                .body("rule", equalTo("R83"))
                .body("about", contains("reason"));
        story.post(SECRETARY, "/draws/0/void-proposal", LOST).statusCode(200);
        story.post(Tokens.of("secretary", "tokyo"), "/draws/0/void")
                .statusCode(409)
                .body("rule", equalTo("R84"));
        story.post(OFFICIAL, "/draws/0/void").statusCode(200);

        story.get("/draws")
                .body("items[0].state", equalTo("VOID"))
                .body("items[0].voided.reason", equalTo("SECRET_NOT_REVEALED"))
                .body("items[0].manifestSha256", equalTo(manifest))
                .body("items[0].ceremony.secretariat.revealed", equalTo(false))
                .body("items[0].ceremony.tokyo.revealed", equalTo(true))
                .body("nextDraw", equalTo(1));
        story.post(SECRETARY, "/draws").statusCode(201).body("draw", equalTo(1));
    }
}
