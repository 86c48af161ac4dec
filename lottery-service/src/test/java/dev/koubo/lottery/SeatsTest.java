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

import com.fasterxml.jackson.databind.JsonNode;
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

/** What becomes of seats: passed over, given back too late, left empty, drawn anew (R71, R77, R80, R93, R97). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class SeatsTest {

    private static final String EXCLUDED = "application/ApplicationExcluded";

    @TempDir
    Path folder;

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void without_oversubscription_everybody_is_selected_and_empty_seats_are_told() throws IOException {
        Story story = Story.frozenWith(2, 1, 0);
        story.post(SECRETARY, "/draws")
                .statusCode(201)
                .body("held", equalTo(false))
                .body("unfilled", equalTo(1));
        story.post(SECRETARY, "/draws/0/commitment").statusCode(200).body("state", equalTo("REVEALED"));
        story.post(SECRETARY, "/draws/0/execution").statusCode(200);
        story.post(OFFICIAL, "/draws/0/approval").statusCode(200);
        List<String> selected = story.selected(0);
        assertThat(selected).hasSize(3);
        story.selection(selected.getFirst()).body("method", equalTo("NO_DRAW"));
        assertThat(told("SeatUnfilled", story.programme()).at("/data/reason").asText())
                .isEqualTo("POOL_EXHAUSTED");

        // a seat that is given back finds nobody either
        selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00"));
        story.answer(ownerToken(selected.getFirst()), selected.getFirst(), false, "WEB")
                .statusCode(200);
        itIs("2025-07-09T00:00:00");
        await().atMost(PATIENCE).until(() -> unfilled(story).size() == 2);
        story.post(SECRETARY, "/draws")
                .statusCode(200)
                .body("seatsStayEmpty", equalTo(1))
                .body("reason", equalTo("POOL_EXHAUSTED"));
        assertThat(unfilled(story)).as("told once").hasSize(2);
        assertRecomputes(story, 1);
    }

    @Test
    void a_seat_given_back_after_the_cut_off_stays_empty_unless_tokyo_extends() {
        Story story = Story.frozenWith(1, 1, 4);
        List<String> selected = story.draw(0);
        selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00"));
        itIs("2025-07-18T09:00:00");
        story.answer(ownerToken(selected.getFirst()), selected.getFirst(), false, "WEB")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN_LATE"));
        story.answer(ownerToken(selected.get(1)), selected.get(1), false, "WEB").statusCode(200);

        await().atMost(PATIENCE).until(() -> unfilled(story).size() == 2);
        assertThat(unfilled(story)).allSatisfy(event -> {
            assertThat(event.at("/data/seats").asInt()).isEqualTo(1);
            assertThat(event.at("/data/reason").asText()).isEqualTo("CUT_OFF");
        });
        story.post(SECRETARY, "/draws")
                .statusCode(200)
                .body("seatsStayEmpty", equalTo(2))
                .body("reason", equalTo("CUT_OFF"));

        story.change(definition -> definition.withObject("/draw").put("redrawCutOff", "2025-07-22"));
        await().atMost(PATIENCE)
                .until(() -> story.post(SECRETARY, "/draws").extract().statusCode(), Integer.valueOf(201)::equals);
        story.get("/draws/1").body("entries", equalTo(2)).body("held", equalTo(false));
    }

    @Test
    void who_was_excluded_before_the_draw_is_passed_over_visibly_and_its_seat_is_drawn_again() throws IOException {
        Story story = Story.frozenWith(1, 1, 3);
        String excluded = story.applications().getFirst();
        String hash = story.pool().extract().path("listSha256");
        story.tell("koubo.application", EXCLUDED, excluded, data -> data.put("excludedAt", "2025-07-04T00:30:00Z"));
        story.awaitState("EXCLUDED", 1);

        List<String> selected = story.draw(0);

        assertThat(selected).hasSize(3).doesNotContain(excluded);
        story.get("/draws/0")
                .body("listSha256", equalTo(hash))
                .body("skipped", hasSize(1))
                .body("skipped[0].frame", equalTo("RW"))
                .body("skipped[0].reason", equalTo("EXCLUDED"));
        selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00"));
        itIs("2025-07-09T00:00:00");
        story.awaitRedrawRequired();

        // nobody is left in its frame, so the seat moves; the last one of the pool needs no lots
        story.post(SECRETARY, "/draws")
                .statusCode(201)
                .body("held", equalTo(false))
                .body("seats.SO", equalTo(1));
        story.post(SECRETARY, "/draws/1/commitment").statusCode(200);
        story.post(SECRETARY, "/draws/1/execution").statusCode(200);
        story.post(OFFICIAL, "/draws/1/approval").statusCode(200);
        assertThat(story.selected(1)).hasSize(1);
        assertRecomputes(story, 2);
    }

    @Test
    void a_selected_company_that_is_excluded_loses_its_seat() {
        Story story = Story.frozenWith(1, 1, 3);
        String excluded = story.draw(0).getFirst();
        story.tell("koubo.application", EXCLUDED, excluded, _ -> {});
        await().atMost(PATIENCE).until(() -> story.selection(excluded).extract().path("state"), "EXCLUDED"::equals);
        story.tell("koubo.application", "application/ApplicationWithdrawn", excluded, _ -> {});
        story.awaitState("EXCLUDED", 1);
        assertThat(story.get("/journal").extract().asString().lines())
                .hasSize(1)
                .allMatch(line -> line.contains(" EXCLUDED "));
    }

    @Test
    void a_draw_that_was_given_up_stays_listed_and_its_seats_are_drawn_in_the_next() throws IOException {
        Story story = Story.frozenWith(1, 1, 3);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.sides().commit(0);
        String lost = "{\"reason\":\"SECRET_NOT_REVEALED\"}";
        story.post(OFFICIAL, "/draws/0/void").statusCode(409);
        story.post(SECRETARY, "/draws/0/void-proposal", lost)
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("voidProposed", equalTo("SECRET_NOT_REVEALED"));
        story.post(OFFICIAL, "/draws/0/void")
                .statusCode(200)
                .body("state", equalTo("VOID"))
                .body("voidProposed", nullValue())
                .body("voided.reason", equalTo("SECRET_NOT_REVEALED"));
        story.get("/draws").body("redrawRequired", equalTo(true)).body("nextDraw", equalTo(1));

        List<String> selected = story.draw(1);
        assertThat(selected).hasSize(4);
        // for everybody it is the first result
        for (String application : story.applications()) {
            JsonNode result =
                    told(selected.contains(application) ? "ApplicantSelected" : "ApplicantNotSelected", application);
            assertThat(result.at("/data/draw").asInt()).isEqualTo(1);
            assertThat(result.path("aggregateversion").asInt()).isEqualTo(1);
        }
        story.get("/draws").body("items", hasSize(2)).body("items[0].state", equalTo("VOID"));
        assertRecomputes(story, 2);
    }

    private void assertRecomputes(Story story, int draws) throws IOException {
        byte[] bundle = story.get("/draw-bundle").statusCode(200).extract().asByteArray();
        Path file = Files.write(folder.resolve("bundle.zip"), bundle);
        assertThat(Verifier.java(file).output()).contains("OK: " + draws + " draws");
    }

    private static List<JsonNode> unfilled(Story story) {
        return Told.all("SeatUnfilled", story.programme());
    }
}
