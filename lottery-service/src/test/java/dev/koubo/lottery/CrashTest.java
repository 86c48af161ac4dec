package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.verifier.Verifier;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The connection of each step is killed in the middle of its transaction, which to the database is what a killed process
 * is. Nothing of the step remains, and the step taken again leads to the identical result (R83).
 */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class CrashTest {

    private static final String ARM = """
            create sequence if not exists crash;
            create or replace function crash() returns trigger language plpgsql as $$
            begin
                if nextval('crash') = 1 then
                    perform pg_terminate_backend(pg_backend_pid());
                end if;
                return new;
            end $$;
            create or replace trigger crash after insert or update on draw for each row execute function crash();
            """;

    private static final String DISARM = """
            drop trigger if exists crash on draw; drop function if exists crash; drop sequence if exists crash
            """;

    @TempDir
    Path folder;

    private final DataSource database;

    CrashTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void arm() throws SQLException {
        run(ARM);
    }

    @AfterEach
    void disarm() throws SQLException {
        run(DISARM);
        ClockFile.ofService().reset();
    }

    @Test
    void a_step_that_is_killed_leaves_nothing_and_taken_again_gives_the_identical_result() throws Exception {
        Story story = Story.frozenWith(1, 1, 3);
        byte[] secretA = story.bytes(32);
        byte[] secretB = story.bytes(32);
        killedOnceThenDone(story, SECRETARY, "/draws", "{}");
        killedOnceThenDone(story, SECRETARY, "/draws/0/ceremony/commitments", Sides.commitment(secretA));
        killedOnceThenDone(story, OFFICIAL, "/draws/0/ceremony/commitments", Sides.commitment(secretB));
        killedOnceThenDone(story, SECRETARY, "/draws/0/commitment", "{}");
        killedOnceThenDone(story, SECRETARY, "/draws/0/ceremony/reveals", Sides.revelation(secretA));
        killedOnceThenDone(story, OFFICIAL, "/draws/0/ceremony/reveals", Sides.revelation(secretB));
        killedOnceThenDone(story, SECRETARY, "/draws/0/execution", "{}");
        killedOnceThenDone(story, OFFICIAL, "/draws/0/approval", "{}");

        assertThat(story.selected(0)).hasSize(4);
        Path bundle = Files.write(
                folder.resolve("bundle.zip"),
                story.get("/draw-bundle").extract().asByteArray());
        assertThat(Verifier.java(bundle).output()).contains("OK: 1 draws");
    }

    private void killedOnceThenDone(Story story, String token, String path, String body)
            throws SQLException, IOException {
        String key = UUID.randomUUID().toString();
        String before = story.get("/draws").extract().asString();
        run("alter sequence crash restart");
        assertThat(story.post(token, path, body, key).extract().statusCode())
                .as(path)
                .isGreaterThanOrEqualTo(500);
        assertThat(story.get("/draws").extract().asString())
                .as("after the killed " + path)
                .isEqualTo(before);
        assertThat(story.post(token, path, body, key).extract().statusCode())
                .as(path)
                .isIn(200, 201);
        assertThat(story.get("/draws").extract().asString()).isNotEqualTo(before);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
