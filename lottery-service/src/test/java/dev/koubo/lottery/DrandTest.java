package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.PATIENCE;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.itIs;
import static dev.koubo.lottery.Story.ownerToken;
import static dev.koubo.lottery.Story.tokyo;
import static dev.koubo.lottery.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.koubo.lottery.drand.OwnChain;
import dev.koubo.lottery.drand.OwnMirror;
import dev.koubo.lottery.drand.OwnMirror.Behaviour;
import dev.koubo.lottery.drand.OwnMirrors;
import dev.koubo.lottery.verifier.Verifier;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lots drawn with a round of a public beacon, whatever its mirrors do (R81, R82, R83, R95). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
@WithTestResource(OwnMirrors.class)
class DrandTest {

    private static final String AT = "{\"at\":\"2025-07-04T15:00:00+09:00\"}";
    private static final long ROUND = OwnChain.CHAIN.roundAt(tokyo("2025-07-04T15:00:00"));
    private static final String MISSING = "{\"reason\":\"BEACON_MISSING\"}";

    @TempDir
    Path folder;

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void a_draw_is_bound_to_a_round_that_does_not_exist_yet() {
        Story story = opened();
        refused(story.sides().promise(SECRETARY, 0, story.bytes(32)), 409, "R81");
        refused(story.post(SECRETARY, "/draws/0/commitment"), 409, "R81").body("about", contains("at"));
        refused(commit(story, "2025-07-04T10:04:00+09:00"), 422, "R81").body("about", contains("at"));
        refused(commit(story, "2023-01-01T00:00:00Z"), 422, "R81");
        refused(commit(story, "2025-07-18T00:00:00+09:00"), 422, "R97");
        story.post(SECRETARY, "/draws/0/commitment", "{\"at\":\"at noon\"}").statusCode(400);

        committed(story)
                .body("state", equalTo("COMMITTED"))
                .body("manifest", containsString("\nbeacon=drand:" + OwnChain.CHAIN.hash() + ":" + ROUND + "\n"))
                .body("ceremony", nullValue())
                .body("drand.round", equalTo((int) ROUND))
                .body("drand.roundAt", equalTo("2025-07-04T15:00:00+09:00"))
                .body("drand.waitsFor", equalTo("ROUND_TIME"));
        told("DrawCommitted", story.programme() + "/draw-0");
        commit(story, "2025-07-04T16:00:00+09:00").statusCode(200).body("drand.round", equalTo((int) ROUND));

        // nothing can be drawn or given up before the round's time
        refused(story.post(SECRETARY, "/draws/0/execution"), 409, "R82")
                .body("about", contains("round %d is due at 2025-07-04T06:00:00Z".formatted(ROUND)));
        refused(story.post(SECRETARY, "/draws/0/void-proposal", MISSING), 409, "R83");
        refused(story.sides().reveal(SECRETARY, 0, story.bytes(32)), 422, "R82");
    }

    @ParameterizedTest
    @EnumSource(value = Behaviour.class, names = "TRUE", mode = EnumSource.Mode.EXCLUDE)
    void a_mirror_that_lies_or_fails_is_passed_over(Behaviour behaviour) throws IOException {
        Story story = opened();
        committed(story);
        try (OwnMirror first = OwnMirror.start(1, behaviour);
                OwnMirror second = OwnMirror.start(2, Behaviour.TRUE)) {
            itIs("2025-07-04T15:00:00");
            story.post(SECRETARY, "/draws/0/execution").statusCode(200).body("drand.waitsFor", nullValue());
        }
        story.post(OFFICIAL, "/draws/0/approval").statusCode(200);
        assertThat(story.selected(0)).hasSize(4);
        assertRecomputes(story, 1);
    }

    @Test
    void when_its_time_has_come_a_timer_fetches_the_round_from_the_mirror_that_lives() {
        Story story = opened();
        committed(story);
        try (OwnMirror second = OwnMirror.start(2, Behaviour.TRUE)) {
            itIs("2025-07-04T15:00:00");
            awaitState(story, "REVEALED");
        }
        refused(story.post(SECRETARY, "/draws/0/void-proposal", MISSING), 409, "R83");
        story.post(SECRETARY, "/draws/0/execution").statusCode(200);
    }

    @Test
    void as_long_as_no_mirror_is_true_the_draw_stays_committed_and_says_why() {
        Story story = opened();
        committed(story);
        try (OwnMirror first = OwnMirror.start(1, Behaviour.FALSE_SIGNATURE)) {
            try (OwnMirror second = OwnMirror.start(2, Behaviour.OTHER_ROUND)) {
                itIs("2025-07-04T15:00:00");
                refused(story.post(SECRETARY, "/draws/0/execution"), 409, "R82")
                        .body("about", hasSize(2))
                        .body("about[0]", containsString("gives a signature that is not the group's"))
                        .body("about[1]", containsString("gives another round"));
                story.get("/draws/0").body("state", equalTo("COMMITTED")).body("drand.waitsFor", equalTo("MIRROR"));
                await().atMost(PATIENCE)
                        .untilAsserted(() -> Calls.get(SECRETARY, "/api/v1/operations/lottery/deadlines?state=overdue")
                                .statusCode(200)
                                .body(
                                        "items.findAll { it.type == 'public-round' }.lastError",
                                        hasItem(containsString("RoundMissing"))));
            }
            try (OwnMirror second = OwnMirror.start(2, Behaviour.TRUE)) {
                awaitState(story, "REVEALED");
            }
        }
        story.post(SECRETARY, "/draws/0/execution").statusCode(200);
    }

    @Test
    void a_draw_whose_beacon_is_lost_is_given_up_by_two_persons_and_stays_listed() throws IOException {
        Story story = opened();
        committed(story);
        itIs("2025-07-04T15:00:00");
        refused(story.post(SECRETARY, "/draws/0/void-proposal", "{\"reason\":\"SECRET_NOT_REVEALED\"}"), 409, "R83");
        story.post(SECRETARY, "/draws/0/void-proposal", MISSING).statusCode(200);
        story.post(SECRETARY, "/draws/0/void").statusCode(403);
        story.post(OFFICIAL, "/draws/0/void").statusCode(200).body("voided.reason", equalTo("BEACON_MISSING"));

        // the next draw follows at once, by the formula
        story.post(SECRETARY, "/draws").statusCode(201).body("draw", equalTo(1));
        story.post(SECRETARY, "/draws/1/commitment")
                .statusCode(200)
                .body("drand.roundAt", containsString("2025-07-04T16:00:0"));
        try (OwnMirror first = OwnMirror.start(1, Behaviour.TRUE)) {
            itIs("2025-07-04T16:00:30");
            story.post(SECRETARY, "/draws/1/execution").statusCode(200);
        }
        story.post(OFFICIAL, "/draws/1/approval").statusCode(200);
        story.get("/draws").body("items.state", contains("VOID", "APPROVED"));
        assertRecomputes(story, 2);
    }

    @Test
    void nobody_gives_up_a_draw_whose_round_can_be_had() {
        Story story = opened();
        committed(story);
        itIs("2025-07-04T15:00:00");
        story.post(SECRETARY, "/draws/0/void-proposal", MISSING).statusCode(200);
        try (OwnMirror first = OwnMirror.start(1, Behaviour.TRUE)) {
            refused(story.post(OFFICIAL, "/draws/0/void"), 409, "R83");
            story.post(SECRETARY, "/draws/0/execution").statusCode(200);
        }
    }

    @Test
    void the_round_of_a_redraw_follows_from_the_end_of_its_window() throws IOException {
        Story story = opened();
        committed(story);
        try (OwnMirror first = OwnMirror.start(1, Behaviour.TRUE)) {
            itIs("2025-07-04T15:00:00");
            story.post(SECRETARY, "/draws/0/execution").statusCode(200);
            story.post(OFFICIAL, "/draws/0/approval").statusCode(200);
            List<String> selected = story.selected(0);
            selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T16:00:00"));
            story.answer(ownerToken(selected.getLast()), selected.getLast(), false, "WEB")
                    .statusCode(200);
            itIs("2025-07-09T09:12:34");
            story.awaitRedrawRequired();

            story.get("/draws/0").body("windowEnd", nullValue());
            story.post(SECRETARY, "/draws")
                    .statusCode(201)
                    .body("source", equalTo("DRAND"))
                    .body("windowEnd", equalTo("2025-07-09T00:00:00+09:00"));
            refused(story.post(SECRETARY, "/draws/1/commitment", "{\"at\":\"2025-07-09T12:00:00+09:00\"}"), 422, "R95");
            story.post(SECRETARY, "/draws/1/commitment")
                    .statusCode(200)
                    .body("drand.roundAt", equalTo("2025-07-09T10:00:00+09:00"));
            itIs("2025-07-09T10:00:00");
            story.post(SECRETARY, "/draws/1/execution").statusCode(200);
        }
        story.post(OFFICIAL, "/draws/1/approval").statusCode(200);
        assertThat(story.selected(1)).hasSize(1);
        assertRecomputes(story, 2);
    }

    private static Story opened() {
        Story story = Story.frozenWith(
                1,
                1,
                4,
                definition -> definition.withObject("/draw").putObject("beacon").put("kind", "drand"));
        story.post(SECRETARY, "/draws").statusCode(201).body("source", equalTo("DRAND"));
        return story;
    }

    private static ValidatableResponse commit(Story story, String at) {
        return story.post(SECRETARY, "/draws/0/commitment", "{\"at\":\"" + at + "\"}");
    }

    private static ValidatableResponse committed(Story story) {
        return story.post(SECRETARY, "/draws/0/commitment", AT).statusCode(200);
    }

    private static void awaitState(Story story, String state) {
        await().atMost(PATIENCE).until(() -> story.get("/draws/0").extract().path("state"), state::equals);
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status, String rule) {
        return response.statusCode(status).body("rule", equalTo(rule));
    }

    private void assertRecomputes(Story story, int draws) throws IOException {
        Path bundle = Files.write(
                folder.resolve("bundle.zip"),
                story.get("/draw-bundle").statusCode(200).extract().asByteArray());
        assertThat(Verifier.java(OwnChain.CHAIN, bundle).output()).contains("OK: " + draws + " draws");
        assertThat(Verifier.shell(OwnChain.CHAIN, bundle).output()).contains("OK: " + draws + " draws");
    }
}
