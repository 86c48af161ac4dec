package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.PATIENCE;
import static dev.koubo.lottery.Story.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each step of a draw over HTTP, its repetition, and each step out of turn (R80 to R84). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class DrawingTest {

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void a_draw_is_opened_over_a_frozen_pool_and_once() {
        Story open = Story.closedWith(1, 0, 0);
        refused(open.post(SECRETARY, "/draws"), "R80");
        open.post(Tokens.tokyo("official"), "/draws").statusCode(403);

        open.post(SECRETARY, "/pool/freeze").statusCode(200);
        open.post(SECRETARY, "/draws").statusCode(201).header("Location", notNullValue());
        open.post(SECRETARY, "/draws").statusCode(200).body("draw", equalTo(0));
        open.get("/draws").statusCode(200).body("items", hasSize(1)).body("nextDraw", equalTo(0));
    }

    @Test
    void the_steps_are_taken_in_order_by_two_persons_and_once() {
        Story story = Story.frozenWith(1, 1, 3);
        story.post(SECRETARY, "/draws")
                .statusCode(201)
                .body("held", equalTo(true))
                .body("source", equalTo("CEREMONY"))
                .body("seats.SO", equalTo(2));

        // nothing goes before the two commitments
        refused(story.post(SECRETARY, "/draws/0/commitment"), "R81");
        refused(story.post(SECRETARY, "/draws/0/execution"), "R81");
        refused(story.sides().reveal(SECRETARY, 0, story.bytes(32)), "R81");
        refused(story.post(OFFICIAL, "/draws/0/approval"), "R84");
        story.get("/draw-bundle").statusCode(404);
        story.get("/journal").statusCode(404);

        story.sides().commit(0);
        story.get("/draws/0")
                .body("state", equalTo("COMMITTED"))
                .body("manifest", notNullValue())
                .body("manifestSha256", notNullValue());
        refused(story.sides().promise(SECRETARY, 0, story.bytes(32)), "R81");
        refused(story.post(SECRETARY, "/draws/0/execution"), "R82");

        // a wrong secret is refused, and a right one stays hidden until the draw is approved
        story.sides().reveal(SECRETARY, 0, story.bytes(32)).statusCode(422).body("type", equalTo("urn:koubo:rule:R82"));
        story.sides()
                .reveal(SECRETARY, 0, story.sides().secret(0))
                .statusCode(200)
                .body("ceremony.secretariat.revealed", equalTo(true));
        assertThat(story.get("/draws/0").extract().asString())
                .doesNotContain(Sides.hex(story.sides().secret(0)));
        story.sides()
                .reveal(OFFICIAL, 0, story.sides().secret(1))
                .statusCode(200)
                .body("state", equalTo("REVEALED"));

        story.post(OFFICIAL, "/draws/0/execution").statusCode(403);
        String result = story.post(SECRETARY, "/draws/0/execution")
                .statusCode(200)
                .body("selected.SO", equalTo(2))
                .extract()
                .path("resultSha256");
        refused(story.post(SECRETARY, "/draws/0/execution"), "R83")
                .body("draw", equalTo(0))
                .body("resultSha256", equalTo(result));
        assertThat(story.selected(0)).as("nobody is told before the approval").isEmpty();
        story.get("/draw-bundle").statusCode(404);

        // approval by Tokyo, and by another person
        story.post(SECRETARY, "/draws/0/approval").statusCode(403);
        refused(story.post(Tokens.of("secretary", "tokyo"), "/draws/0/approval"), "R84");
        story.post(OFFICIAL, "/draws/0/approval").statusCode(200).body("resultSha256", equalTo(result));
        story.post(OFFICIAL, "/draws/0/approval").statusCode(200).body("state", equalTo("APPROVED"));
        refused(story.post(SECRETARY, "/draws"), "R90");
        story.get("/draw-bundle").statusCode(200);
    }

    @Test
    void a_retried_command_gets_the_answer_of_the_first() {
        Story story = Story.frozenWith(1, 1, 3);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.sides().commit(0);
        story.sides().reveal(0);
        String first = story.post(SECRETARY, "/draws/0/execution", "{}", "same-key")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(story.post(SECRETARY, "/draws/0/execution", "{}", "same-key")
                        .statusCode(200)
                        .header("Idempotency-Replayed", "true")
                        .extract()
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void malformed_input_and_unknown_draws_are_told_as_problems() {
        Story story = Story.frozenWith(1, 1, 3);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.post(SECRETARY, "/draws/0/ceremony/commitments", "{\"sha256\":\"XYZ\"}")
                .statusCode(400)
                .body("errors.field", hasItem("sha256"));
        story.post(SECRETARY, "/draws/7/commitment").statusCode(404);
        story.get("/draws/7").statusCode(404);
    }

    @Test
    void a_programme_that_is_only_announced_has_no_draws_yet() {
        Story story = Story.opened();
        await().atMost(PATIENCE)
                .untilAsserted(() -> story.get("/draws")
                        .statusCode(200)
                        .body("items", hasSize(0))
                        .body("nextDraw", equalTo(0))
                        .body("redrawRequired", equalTo(false)));
        story.get("/draws/0").statusCode(404);
    }

    private static ValidatableResponse refused(ValidatableResponse response, String rule) {
        return response.statusCode(409)
                .body("type", equalTo("urn:koubo:rule:" + rule))
                .body("rule", equalTo(rule));
    }
}
