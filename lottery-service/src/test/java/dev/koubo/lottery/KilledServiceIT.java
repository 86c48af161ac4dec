package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service is killed with {@code kill -9} in the middle of the transaction of each step from the freeze to the
 * approval. Started again, it knows nothing of the step, and the step taken again leads to what an undisturbed service
 * comes to, byte for byte (R83).
 */
class KilledServiceIT {

    private static final String NAME = "killed-2025";

    @TempDir
    Path folder;

    /** How a step of a draw is taken. */
    @FunctionalInterface
    private interface Step {
        void take(Story story, String token, String path, String body) throws SQLException;
    }

    /** What a draw has led to. */
    private record Outcome(List<String> selected, byte[] bundle) {}

    @AfterAll
    static void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void a_service_that_is_killed_at_every_step_comes_to_the_result_of_an_undisturbed_one()
            throws SQLException, IOException {
        try (PackagedService service = new PackagedService(Map.of())) {
            Outcome undisturbed = draw(KilledServiceIT::undisturbed, KilledServiceIT::undisturbed);
            service.startAnew();
            try (Gate gate = new Gate(service.database())) {
                Outcome killed = draw(
                        KilledServiceIT::undisturbed,
                        (story, token, path, body) -> killedOnce(service, gate, story, token, path, body));
                assertThat(killed.selected()).hasSize(4).isEqualTo(undisturbed.selected());
                assertThat(killed.bundle()).isEqualTo(undisturbed.bundle());
                Path bundle = Files.write(folder.resolve("bundle.zip"), killed.bundle());
                assertThat(Verifier.java(bundle).output()).contains("OK: 1 draws");
            }
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

    private static void killedOnce(
            PackagedService service, Gate gate, Story story, String token, String path, String body)
            throws SQLException {
        String key = UUID.randomUUID().toString();
        String before = known(story);
        gate.shut();
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(
                () -> story.post(token, path, body, key).extract().statusCode());
        gate.awaitSomebody();
        service.kill();
        assertThat(answer).as("nobody was told of " + path).failsWithin(Story.PATIENCE);
        gate.open();

        service.startAgain();
        assertThat(known(story)).as("after the killed " + path).isEqualTo(before);
        assertThat(story.post(token, path, body, key).extract().statusCode())
                .as(path)
                .isIn(200, 201);
        assertThat(known(story)).as("after " + path).isNotEqualTo(before);
    }

    private static String known(Story story) {
        return story.pool().extract().asString() + story.get("/draws").extract().asString();
    }
}
