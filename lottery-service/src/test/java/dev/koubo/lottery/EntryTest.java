package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.PATIENCE;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.ownerToken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a company sees of its own entry, what staff see of all, and how it agrees with the bundle (R82, R84, R96). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class EntryTest {

    private static final String ENTRIES = "/draw-entries/";

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void r96_a_company_sees_its_own_line_and_place_selected_or_not_and_nobody_elses() throws IOException {
        Story story = Story.closedWith(1, 1, 3);
        String company = story.applications().getLast();
        own(company).statusCode(200).body("pool", equalTo("OPEN")).body("draws", hasSize(0));
        story.post(SECRETARY, "/pool/freeze").statusCode(200);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.sides().commit(0);
        story.sides().reveal(0);
        story.post(SECRETARY, "/draws/0/execution").statusCode(200);

        // before the approval it learns that it is in the list, and the commitment
        own(company)
                .statusCode(200)
                .body("pool", equalTo("IN"))
                .body("draws[0].listed", equalTo(true))
                .body("draws[0].listLine", notNullValue())
                .body("draws[0].manifestSha256", notNullValue())
                .body("draws[0].result", nullValue())
                .body("howToCheck.ja", hasItem(containsString("VerifyDraw.java")))
                .body("howToCheck.en", hasItem(containsString("big-endian")));
        Calls.get(OFFICIAL, entry(company)).statusCode(200).body("draws[0].result.place", notNullValue());

        // nobody else learns anything, nor whether there is anything to learn
        String nothing = Calls.get(
                        Tokens.applicant("stranger"), entry(UUID.randomUUID().toString()))
                .statusCode(404)
                .extract()
                .path("detail");
        Calls.get(Tokens.applicant("stranger"), entry(company)).statusCode(404).body("detail", equalTo(nothing));
        given().get(entry(company)).then().statusCode(401);
        Calls.get(Tokens.of("expert", "expert"), entry(company)).statusCode(403);

        // afterwards each company's answer agrees with the published files, line by line
        story.post(OFFICIAL, "/draws/0/approval").statusCode(200);
        Map<String, List<String>> bundle = bundle(story);
        List<String> selected = story.selected(0);
        for (String each : story.applications()) {
            JsonPath seen = own(each).statusCode(200).extract().jsonPath();
            String line = seen.getString("line");
            assertThat(bundle.getOrDefault("draw-0/list.txt", List.of()).get(seen.getInt("draws[0].listLine") - 1))
                    .isEqualTo(line);
            assertThat(bundle.getOrDefault("draw-0/result.txt", List.of())
                            .get(seen.getInt("draws[0].result.resultLine") - 1))
                    .isEqualTo("%s %d %s %s %s"
                            .formatted(
                                    seen.getString("frame"),
                                    seen.getInt("draws[0].result.place"),
                                    seen.getString("label"),
                                    seen.getString("draws[0].result.rankKey"),
                                    selected.contains(each) ? "selected" : "not-selected"));
            assertThat(seen.getBoolean("draws[0].result.selected")).isEqualTo(selected.contains(each));
        }
    }

    @Test
    void a_company_that_is_not_in_the_pool_is_told_so_and_a_later_list_has_only_those_who_are_left() {
        Story story = Story.opened();
        story.enter(Frame.RW);
        story.enter(Frame.RW);
        story.enter(Frame.CM);
        story.enter(Frame.SO);
        story.enter(Frame.SO);
        story.enter(Frame.SO);
        String refused = story.submit(Frame.SO);
        story.tell("koubo.screening", "screening/ScreeningFailed", refused, _ -> {});
        story.receptionCloses(7);
        story.awaitState("APPROVED", 6);
        story.awaitState("REFUSED", 1);
        Story.itIs(Story.DRAW_DAY);
        story.post(SECRETARY, "/pool/freeze").statusCode(200);
        List<String> selected = story.draw(0);
        own(refused).statusCode(200).body("pool", equalTo("NOT_IN")).body("draws", hasSize(0));

        // a redraw
        selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00"));
        story.answer(ownerToken(selected.getFirst()), selected.getFirst(), false, "WEB")
                .statusCode(200);
        Story.itIs("2025-07-09T00:00:00");
        story.awaitRedrawRequired();
        story.draw(1);
        own(selected.getFirst())
                .body("draws[0].result.selected", equalTo(true))
                .body("draws[1].listed", equalTo(false))
                .body("draws[1].result", nullValue());
        List<String> others = new ArrayList<>(story.applications());
        others.remove(refused);
        others.removeAll(selected);
        others.forEach(company -> own(company)
                .body("draws[0].result.selected", equalTo(false))
                .body("draws[1].listed", equalTo(true))
                .body("draws[1].result.place", notNullValue()));
    }

    @Test
    void staff_list_the_entries_of_a_draw_by_frame_and_place() {
        Story story = Story.frozenWith(1, 2, 4);
        story.post(SECRETARY, "/draws").statusCode(201);
        list(story, SECRETARY, "").statusCode(409).body("type", equalTo("urn:koubo:rule:R82"));
        story.sides().commit(0);
        story.sides().reveal(0);
        story.post(SECRETARY, "/draws/0/execution").statusCode(200);

        list(story, Tokens.auditor("auditor"), "").statusCode(200).body("items", hasSize(7));
        list(story, Tokens.applicant("company"), "").statusCode(403);
        story.get("/draws/0/entries").statusCode(401);
        list(story, SECRETARY, "?selected=true")
                .body("items", hasSize(4))
                .body("items.selected", everyItem(equalTo(true)));
        list(story, SECRETARY, "?frame=SO&selected=false")
                .body("items", hasSize(2))
                .body("items.frame", everyItem(equalTo("SO")))
                .body("items.place", equalTo(List.of(3, 4)));
        list(story, SECRETARY, "?frame=XX").statusCode(400);
        list(story, SECRETARY, "?cursor=bm90LWEtcGxhY2U").statusCode(400);
        Calls.get(SECRETARY, "/api/v1/programmes/" + story.programme() + "/draws/9/entries")
                .statusCode(404);

        // page by page, everybody once
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = list(story, SECRETARY, "?limit=2" + next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.applicationId"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(story.applications());
    }

    /** The company asks for itself, as soon as the service knows whose application it is. */
    private static ValidatableResponse own(String application) {
        String token = ownerToken(application);
        await().atMost(PATIENCE)
                .until(() -> Calls.get(token, entry(application)).extract().statusCode(), Integer.valueOf(200)::equals);
        return Calls.get(token, entry(application));
    }

    private static String entry(String application) {
        return "/api/v1" + ENTRIES + application;
    }

    private static ValidatableResponse list(Story story, String token, String query) {
        return Calls.get(token, "/api/v1/programmes/" + story.programme() + "/draws/0/entries" + query);
    }

    private static Map<String, List<String>> bundle(Story story) throws IOException {
        Map<String, List<String>> files = new HashMap<>();
        ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(story.get("/draw-bundle").extract().asByteArray()));
        for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
            files.put(
                    file.getName(),
                    new String(zip.readAllBytes(), StandardCharsets.US_ASCII)
                            .lines()
                            .toList());
        }
        return files;
    }
}
