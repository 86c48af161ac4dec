package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.PATIENCE;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.itIs;
import static dev.koubo.lottery.Story.ownerToken;
import static dev.koubo.lottery.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.koubo.lottery.verifier.Verifier;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cut-off means for a redraw that is on its way: it is committed by then, or its seats stay empty (R97). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class CutOffTest {

    private static final String LAST_DAY = "2025-07-17T23:50:00";
    private static final String NEXT_DAY = "2025-07-18T00:00:00";

    @TempDir
    Path folder;

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void r97_a_redraw_that_is_not_committed_by_the_cut_off_expires_and_goes_on_if_tokyo_extends() throws IOException {
        Story story = withRedrawCalled();
        itIs(LAST_DAY);
        story.post(SECRETARY, "/draws").statusCode(201);
        String list = story.get("/draws/1").extract().path("listSha256");

        itIs(NEXT_DAY);
        story.post(SECRETARY, "/draws/1/commitment").statusCode(409).body("type", equalTo("urn:koubo:rule:R97"));
        await().atMost(PATIENCE).until(() -> story.get("/draws/1").extract().path("state"), "EXPIRED"::equals);

        assertThat(told("SeatUnfilled", story.programme()).path("data").toString())
                .contains("\"seats\":1", "CUT_OFF");
        story.get("/draws")
                .body("items", hasSize(2))
                .body("items[1].expiredAt", startsWith("2025-07-18T00:0"))
                .body("nextDraw", equalTo(1))
                .body("redrawRequired", equalTo(false));
        story.post(SECRETARY, "/draws")
                .statusCode(200)
                .body("seatsStayEmpty", equalTo(1))
                .body("reason", equalTo("CUT_OFF"));
        story.post(SECRETARY, "/draws/1/execution").statusCode(409).body("type", equalTo("urn:koubo:rule:R97"));
        assertRecomputes(story, 1);

        story.change(definition -> definition.withObject("/draw").put("redrawCutOff", "2025-07-22"));
        await().atMost(PATIENCE)
                .until(() -> story.post(SECRETARY, "/draws").extract().statusCode(), Integer.valueOf(201)::equals);
        story.get("/draws/1")
                .body("state", equalTo("PREPARED"))
                .body("listSha256", equalTo(list))
                .body("expiredAt", nullValue());
        assertThat(run(story)).hasSize(1);
        assertRecomputes(story, 2);
        assertThat(Told.all("SeatUnfilled", story.programme())).hasSize(1);
    }

    @Test
    void r97_a_redraw_that_was_committed_in_time_runs_to_its_end() throws IOException {
        Story story = withRedrawCalled();
        itIs(LAST_DAY);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.sides().commit(1);

        itIs("2025-07-18T09:00:00");
        story.sides().reveal(1);
        assertThat(approved(story)).hasSize(1);
        assertThat(Told.all("SeatUnfilled", story.programme())).isEmpty();
        assertRecomputes(story, 2);
    }

    /** Two of six were not selected, and a company has given its seat back in time. */
    private static Story withRedrawCalled() {
        Story story = Story.frozenWith(1, 1, 4);
        List<String> selected = story.draw(0);
        selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00"));
        String gone = selected.getFirst();
        story.answer(ownerToken(gone), gone, false, "WEB").statusCode(200);
        itIs("2025-07-09T00:00:00");
        story.awaitRedrawRequired();
        return story;
    }

    private static List<String> run(Story story) {
        story.sides().commit(1);
        story.sides().reveal(1);
        return approved(story);
    }

    private static List<String> approved(Story story) {
        story.post(SECRETARY, "/draws/1/execution").statusCode(200);
        story.post(OFFICIAL, "/draws/1/approval").statusCode(200);
        return story.selected(1);
    }

    private void assertRecomputes(Story story, int draws) throws IOException {
        byte[] bundle = story.get("/draw-bundle").statusCode(200).extract().asByteArray();
        Path file = Files.write(folder.resolve("bundle.zip"), bundle);
        assertThat(Verifier.java(file).output()).contains("OK: " + draws + " draws");
    }
}
