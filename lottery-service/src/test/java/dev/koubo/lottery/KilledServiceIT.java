package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.itIs;
import static dev.koubo.lottery.Story.ownerToken;
import static dev.koubo.lottery.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.koubo.lottery.verifier.Verifier;
import dev.koubo.testing.ClockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service is killed with {@code kill -9} in the middle of the transaction of each step from the freeze to the
 * approval, of silence, and of redraws. Started again, it knows nothing of the step, and the step taken again leads to what an
 * undisturbed service comes to (R83): nothing is lost and nothing happens twice.
 */
class KilledServiceIT {

    private static final String NAME = "killed-2025";

    private static PackagedService service;

    @TempDir
    Path folder;

    /** How a step of a draw is taken. */
    @FunctionalInterface
    private interface Step {
        void take(Story story, String token, String path, String body) throws SQLException;
    }

    /** What a draw has led to. */
    private record Outcome(List<String> selected, byte[] bundle) {}

    @BeforeAll
    static void start() {
        service = new PackagedService(Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
        ClockFile.ofService().reset();
    }

    @Test
    void a_service_that_is_killed_at_every_step_comes_to_the_result_of_an_undisturbed_one()
            throws SQLException, IOException {
        Outcome undisturbed = draw(KilledServiceIT::undisturbed, KilledServiceIT::undisturbed);
        service.startAnew();
        try (Gate gate = new Gate(service.database())) {
            Outcome killed = draw(
                    KilledServiceIT::undisturbed,
                    (story, token, path, body) -> killedOnce(gate, story, token, path, body));
            assertThat(killed.selected()).hasSize(4).isEqualTo(undisturbed.selected());
            assertThat(killed.bundle()).isEqualTo(undisturbed.bundle());
            assertThat(verified(killed.bundle())).contains("OK: 1 draws");
        }
    }

    /** A company stays silent and its seat lapses; the redraw is given up, and the next one fills the seat. */
    @Test
    void r83_r99_killed_over_silence_a_redraw_and_its_giving_up_it_loses_nothing_and_does_nothing_twice()
            throws SQLException, IOException {
        try (Gate gate = new Gate(service.database())) {
            Story story = Story.frozenWith(1, 1, 4);
            List<String> selected = story.draw(0);
            selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00"));
            String silent = selected.getLast();
            selected.stream()
                    .filter(company -> !company.equals(silent))
                    .forEach(company -> story.answer(ownerToken(company), company, true, "WEB"));

            itIs("2025-07-09T00:00:00");
            told("AnswerOverdue", silent);
            killedWhileTheClockGoesOn(gate, "2025-07-12T00:00:00");
            told("LapseProposed", silent);
            killedOnce(
                    gate,
                    story,
                    "the lapse",
                    key -> Calls.post(OFFICIAL, "/api/v1/selections/" + silent + "/lapse", "{}", key)
                            .extract()
                            .statusCode());

            killedOnce(gate, story, SECRETARY, "/draws", "{}");
            story.sides().promise(1);
            killedOnce(gate, story, SECRETARY, "/draws/1/commitment", "{}");
            killedOnce(gate, story, SECRETARY, "/draws/1/void-proposal", "{\"reason\":\"SECRET_NOT_REVEALED\"}");
            killedOnce(gate, story, OFFICIAL, "/draws/1/void", "{}");
            story.post(SECRETARY, "/draws").statusCode(201);
            story.sides().commit(2);
            story.sides().reveal(2);
            killedOnce(gate, story, SECRETARY, "/draws/2/execution", "{}");
            story.post(OFFICIAL, "/draws/2/approval").statusCode(200);

            story.get("/draws").body("items", hasSize(3)).body("items[1].state", equalTo("VOID"));
            assertThat(story.selected(2)).hasSize(1);
            assertThat(verified(story.get("/draw-bundle").extract().asByteArray()))
                    .contains("OK: 3 draws");
            assertTold(story, silent, story.selected(2).getFirst());
        }
    }

    /** @param other how the two commitments and the first reveal are taken, which are like the second reveal */
    private static Outcome draw(Step other, Step step) throws SQLException {
        Story story = Story.closedWith(NAME, 1, 1, 3);
        byte[] secretA = story.bytes(32);
        byte[] secretB = story.bytes(32);
        step.take(story, SECRETARY, "/pool/freeze", "{}");
        step.take(story, SECRETARY, "/draws", "{}");
        other.take(story, SECRETARY, "/draws/0/ceremony/commitments", Sides.commitment(secretA));
        other.take(story, OFFICIAL, "/draws/0/ceremony/commitments", Sides.commitment(secretB));
        step.take(story, SECRETARY, "/draws/0/commitment", "{}");
        other.take(story, SECRETARY, "/draws/0/ceremony/reveals", Sides.revelation(secretA));
        step.take(story, OFFICIAL, "/draws/0/ceremony/reveals", Sides.revelation(secretB));
        step.take(story, SECRETARY, "/draws/0/execution", "{}");
        step.take(story, OFFICIAL, "/draws/0/approval", "{}");
        return new Outcome(
                story.selected(0),
                story.get("/draw-bundle").statusCode(200).extract().asByteArray());
    }

    private static void undisturbed(Story story, String token, String path, String body) {
        assertThat(story.post(token, path, body).extract().statusCode())
                .as(path)
                .isIn(200, 201);
    }

    private static void killedOnce(Gate gate, Story story, String token, String path, String body) throws SQLException {
        killedOnce(
                gate,
                story,
                path,
                key -> story.post(token, path, body, key).extract().statusCode());
    }

    /** @param step takes it with an idempotency key, and says how it was answered */
    private static void killedOnce(Gate gate, Story story, String what, ToIntFunction<String> step)
            throws SQLException {
        String key = UUID.randomUUID().toString();
        String before = known(story);
        gate.shut();
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> step.applyAsInt(key));
        gate.awaitSomebody();
        service.kill();
        assertThat(answer).as("nobody was told of " + what).failsWithin(Story.PATIENCE);
        gate.open();

        service.startAgain();
        assertThat(known(story)).as("after the killed " + what).isEqualTo(before);
        assertThat(step.applyAsInt(key)).as(what).isIn(200, 201);
        assertThat(known(story)).as("after " + what).isNotEqualTo(before);
    }

    /** A timer is due, and what it does is not done when the service dies. */
    private static void killedWhileTheClockGoesOn(Gate gate, String localDateTime) throws SQLException {
        gate.shut();
        itIs(localDateTime);
        gate.awaitSomebody();
        service.kill();
        gate.open();
        service.startAgain();
    }

    private static void assertTold(Story story, String lapsed, String movedUp) {
        told("ApplicantSelected", movedUp);
        assertThat(List.of("AnswerOverdue", "LapseProposed", "SelectionLapsed"))
                .allSatisfy(type -> assertThat(Told.once(type, lapsed)).hasSize(1));
        assertThat(Told.once("RedrawRequired", story.programme()))
                .extracting(event -> event.at("/data/draw").asInt())
                .containsExactly(1, 2);
        for (int draw = 1; draw <= 2; draw++) {
            assertThat(Told.once("DrawCommitted", story.programme() + "/draw-" + draw))
                    .hasSize(1);
        }
        assertThat(List.of("LotteryDrawn", "DrawApproved"))
                .allSatisfy(type -> assertThat(Told.once(type, story.programme() + "/draw-2"))
                        .hasSize(1));
        assertThat(Told.once("ApplicantSelected", movedUp)).hasSize(1);
    }

    private String verified(byte[] bundle) throws IOException {
        return Verifier.java(Files.write(folder.resolve("bundle.zip"), bundle)).output();
    }

    private static String known(Story story) {
        return story.pool().extract().asString()
                + story.get("/draws").extract().asString()
                + Calls.get(SECRETARY, "/api/v1/selections?programme=" + story.programme())
                        .extract()
                        .asString();
    }
}
