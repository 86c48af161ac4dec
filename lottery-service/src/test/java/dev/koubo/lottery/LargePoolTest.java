package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.koubo.lottery.verifier.Verifier;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pool of many entries is frozen, drawn, told and published in batches and parts, never as one row an entry or one value
 * a file. {@code -Dkoubo.entries} sets how many; a million also want {@code -Dquarkus.http.test-timeout=10m}.
 */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class LargePoolTest {

    private static final Logger LOG = Logger.getLogger(LargePoolTest.class);
    private static final int ENTRIES = Integer.getInteger("koubo.entries", 20_000);
    private static final int LARGEST_PART = 2 * 1024 * 1024;

    private static final String OPEN = """
            insert into lottery (programme, version, required_draw, unfilled) values (?, 0, 0, 0) on conflict do nothing
            """;

    private static final String FILL = """
            insert into pool_entry (application, programme, frame, label, industry, received_at, eligible, completed, approved, pooled)
            select gen_random_uuid(), ?, (array['RW', 'CM', 'SO', 'SO'])[1 + n % 4],
                   encode(sha256(convert_to('large' || n, 'UTF8')), 'hex'), 'E', now(), true, true, true, false
            from generate_series(1, ?) n
            """;

    private static final String PARTS = """
            select count(*), max(octet_length(content)), sum(octet_length(content)) from file_part where file = ?
            """;

    private static final String TOLD = """
            select count(*) from outbox
            where published_at is not null
              and type in ('dev.koubo.lottery.ApplicantSelected.v1', 'dev.koubo.lottery.ApplicantNotSelected.v1')
              and subject in (select cast(application as text) from pool_entry where programme = ?)
            """;

    @TempDir
    Path folder;

    private final DataSource database;

    LargePoolTest(DataSource database) {
        this.database = database;
    }

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void a_large_pool_is_drawn_and_drawn_again_in_parts_and_recomputes_from_its_bundle() throws Exception {
        Story story = Story.opened();
        story.receptionCloses(ENTRIES);
        fill(story.programme());
        Story.itIs(Story.DRAW_DAY);

        step("freeze", () -> story.post(SECRETARY, "/pool/freeze").statusCode(200));
        step("pool", () -> story.pool().statusCode(200).body("entries", equalTo(ENTRIES)));
        step(
                "what-if",
                () -> story.post(SECRETARY, "/what-ifs", "{\"runs\":10}").statusCode(200));
        draw(story, 0);
        assertInParts(story.programme() + "/draw-0/list.txt", 68L * ENTRIES);
        assertInParts(story.programme() + "/draw-0/result.txt", 145L * ENTRIES);

        List<String> selected = story.selected(0);
        selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00"));
        step(
                "decline",
                () -> story.answer(SECRETARY, selected.getFirst(), false, "PHONE")
                        .statusCode(200));
        Story.itIs("2025-07-09T00:00:00");
        step(
                "window's end",
                () -> await().atMost(patience())
                        .until(() -> story.get("/draws").extract().<Boolean>path("redrawRequired")));
        draw(story, 1);

        String movedUp = story.selected(1).getFirst();
        step(
                "entries",
                () -> Calls.get(SECRETARY, programme(story) + "/draws/1/entries?selected=false&limit=100")
                        .statusCode(200)
                        .body("items", hasSize(100)));
        step(
                "entry",
                () -> Calls.get(SECRETARY, "/api/v1/draw-entries/" + movedUp)
                        .statusCode(200)
                        .body("draws", hasSize(2)));
        Path bundle = folder.resolve("bundle.zip");
        step("bundle", () -> download(programme(story) + "/draw-bundle", bundle));
        assertThat(Verifier.java(bundle).output()).contains("OK: 2 draws");
        step("outbox", () -> assertEverybodyTold(story.programme(), movedUp));
    }

    private static Duration patience() {
        return Story.PATIENCE.plusMillis(ENTRIES);
    }

    private void draw(Story story, int number) {
        String draw = "/draws/" + number;
        step("opening", () -> story.post(SECRETARY, "/draws").statusCode(201));
        step("commitment", () -> story.sides().commit(number));
        step("reveals", () -> story.sides().reveal(number));
        step("execution", () -> story.post(SECRETARY, draw + "/execution").statusCode(200));
        step("approval", () -> story.post(OFFICIAL, draw + "/approval").statusCode(200));
    }

    private static String programme(Story story) {
        return "/api/v1/programmes/" + story.programme();
    }

    private static void step(String name, Runnable step) {
        long start = System.nanoTime();
        step.run();
        LOG.infof("%s of %d: %d ms", name, ENTRIES, (System.nanoTime() - start) / 1_000_000);
    }

    /** Into a file: the bundle of a million is no value either. */
    private static void download(String path, Path target) {
        try (InputStream bundle = URI.create("http://localhost:" + RestAssured.port + path)
                .toURL()
                .openStream()) {
            Files.copy(bundle, target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everybody is told once, who is moved up twice, and in this order. */
    private void assertEverybodyTold(String programme, String movedUp) {
        await().atMost(patience()).until(() -> count(TOLD, programme) == ENTRIES + 1);
        assertThat(Topics.all(
                        "koubo.lottery", event -> event.path("subject").asText().equals(movedUp)))
                .extracting(event -> event.path("type").asText())
                .containsExactly("dev.koubo.lottery.ApplicantNotSelected.v1", "dev.koubo.lottery.ApplicantSelected.v1");
    }

    private int count(String query, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private void fill(String programme) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lottery = connection.prepareStatement(OPEN);
                PreparedStatement statement = connection.prepareStatement(FILL)) {
            lottery.setString(1, programme);
            lottery.executeUpdate();
            statement.setString(1, programme);
            statement.setInt(2, ENTRIES);
            assertThat(statement.executeUpdate()).isEqualTo(ENTRIES);
        }
    }

    private void assertInParts(String file, long leastBytes) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PARTS)) {
            statement.setString(1, file);
            try (ResultSet parts = statement.executeQuery()) {
                assertThat(parts.next()).isTrue();
                assertThat(parts.getInt(1)).as("parts of %s", file).isEqualTo(Math.ceilDiv(ENTRIES, 8_192));
                assertThat(parts.getInt(2)).isLessThan(LARGEST_PART);
                assertThat(parts.getLong(3)).isGreaterThanOrEqualTo(leastBytes);
            }
        }
    }
}
