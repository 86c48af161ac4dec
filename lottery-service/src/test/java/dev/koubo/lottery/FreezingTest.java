package dev.koubo.lottery;

import static dev.koubo.lottery.Story.DRAW_DAY;
import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.PATIENCE;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.itIs;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the freeze waits for, and what it fixes (R48, R70, R73, R80). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class FreezingTest {

    private static final String FREEZE = "/pool/freeze";

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void the_freeze_waits_for_the_reception_for_each_screening_and_for_each_approval() {
        Story story = Story.opened();
        story.enter(Frame.CM);
        String slow = story.submit(Frame.RW);
        story.awaitState("SCREENING", 1);
        story.awaitState("APPROVED", 1);
        story.post(SECRETARY, FREEZE).statusCode(409).body("type", equalTo("urn:koubo:rule:R73"));

        story.receptionCloses(2);
        itIs(DRAW_DAY);
        story.pool().body("open", contains(slow));
        story.post(SECRETARY, FREEZE).statusCode(409).body("type", equalTo("urn:koubo:rule:R73"));

        story.tell("koubo.screening", "screening/TermsAccepted", slow, _ -> {});
        story.awaitState("COMPLETED", 1);
        story.post(SECRETARY, FREEZE)
                .statusCode(409)
                .body("type", equalTo("urn:koubo:rule:R70"))
                .body("about", containsInAnyOrder(slow));

        story.tell("koubo.screening", "screening/ApplicationApproved", slow, _ -> {});
        story.awaitState("APPROVED", 2);
        String hash = story.post(SECRETARY, FREEZE)
                .statusCode(200)
                .body("entries", equalTo(2))
                .extract()
                .path("listSha256");
        story.post(SECRETARY, FREEZE).statusCode(200).body("listSha256", equalTo(hash));
    }

    @Test
    void who_was_refused_or_withdrew_is_not_in_the_pool() {
        Story story = Story.opened();
        story.enter(Frame.CM);
        String refused = story.submit(Frame.RW);
        String withdrawn = story.enter(Frame.SO);
        story.tell("koubo.screening", "screening/ScreeningFailed", refused, _ -> {});
        story.tell("koubo.application", "application/ApplicationWithdrawn", withdrawn, _ -> {});
        story.receptionCloses(3);
        story.awaitState("REFUSED", 1);
        story.awaitState("WITHDRAWN", 1);
        story.awaitState("APPROVED", 1);
        itIs(DRAW_DAY);
        story.post(SECRETARY, FREEZE)
                .statusCode(200)
                .body("entries", equalTo(1))
                .body("byFrame.CM", equalTo(1));
    }

    @Test
    void a_frozen_list_never_changes() {
        Story story = Story.frozenWith(1, 1, 0);
        String hash = story.pool().extract().path("listSha256");
        String application = story.applications().getFirst();

        story.tell(
                "koubo.application",
                "application/ApplicationAmended",
                application,
                data -> data.put("frame", "SO").put("label", "0".repeat(64)));
        story.tell("koubo.application", "application/ApplicationExcluded", application, _ -> {});
        story.awaitState("EXCLUDED", 1);

        story.pool().body("entries", equalTo(2)).body("listSha256", equalTo(hash));
        story.post(SECRETARY, "/draws")
                .statusCode(201)
                .body("listSha256", equalTo(hash))
                .body("entriesByFrame.RW", equalTo(1))
                .body("entriesByFrame.SO", equalTo(0));
    }

    @Test
    void the_pool_is_staffs_and_the_freeze_the_secretariats() {
        Story story = Story.opened();
        story.post(OFFICIAL, FREEZE).statusCode(403);
        story.get("/pool").statusCode(401);
        await().atMost(PATIENCE).untilAsserted(() -> story.pool().statusCode(200));
    }
}
