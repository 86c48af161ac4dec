package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.PATIENCE;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.itIs;
import static dev.koubo.lottery.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.koubo.lottery.drand.OwnMirror;
import dev.koubo.lottery.drand.OwnMirror.Behaviour;
import dev.koubo.lottery.drand.OwnMirrors;
import dev.koubo.testing.ClockFile;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is delivered brings the native library along that verifies public rounds, and can load it (R82). */
class PackagedDrandIT {

    @AfterAll
    static void resetClock() {
        ClockFile.ofService().reset();
    }

    /** Between the round's time and its keeping the service is killed; the timer that asks for the round is still there. */
    @Test
    void r82_the_packaged_service_draws_with_a_round_that_it_has_verified_though_it_is_killed_over_it()
            throws SQLException {
        try (PackagedService service = new PackagedService(new OwnMirrors().start());
                OwnMirror _ = OwnMirror.start(1, Behaviour.FALSE_SIGNATURE);
                OwnMirror _ = OwnMirror.start(2, Behaviour.TRUE)) {
            Story story = Story.frozenWith(
                    1,
                    1,
                    4,
                    definition ->
                            definition.withObject("/draw").putObject("beacon").put("kind", "drand"));
            story.post(SECRETARY, "/draws").statusCode(201);
            story.post(SECRETARY, "/draws/0/commitment", "{\"at\":\"2025-07-04T15:00:00+09:00\"}")
                    .statusCode(200);
            try (Gate gate = new Gate(service.database())) {
                gate.shut();
                itIs("2025-07-04T15:00:00");
                gate.awaitSomebody();
                service.kill();
                gate.open();
                service.startAgain();
            }
            await().atMost(PATIENCE).until(() -> story.get("/draws/0").extract().path("state"), "REVEALED"::equals);
            story.post(SECRETARY, "/draws/0/execution").statusCode(200).body("state", equalTo("EXECUTED"));
            story.post(OFFICIAL, "/draws/0/approval").statusCode(200);
            assertThat(story.selected(0)).hasSize(4);
            told("DrawApproved", story.programme() + "/draw-0");
            assertThat(Told.once("LotteryDrawn", story.programme() + "/draw-0")).hasSize(1);
        }
    }
}
