package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.verifier.Verifier;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pool of many entries is frozen, drawn and published in batches and parts, never as one row an entry or one value a
 * file. {@code -Dkoubo.entries} sets how many.
 */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class LargePoolTest {

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
    void a_large_pool_is_drawn_in_parts_and_recomputes_from_its_bundle() throws Exception {
        Story story = Story.opened();
        story.receptionCloses(ENTRIES);
        fill(story.programme());
        Story.itIs(Story.DRAW_DAY);

        story.post(SECRETARY, "/pool/freeze").statusCode(200);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.sides().commit(0);
        story.sides().reveal(0);
        story.post(SECRETARY, "/draws/0/execution").statusCode(200);
        story.post(OFFICIAL, "/draws/0/approval").statusCode(200);

        assertInParts(story.programme() + "/draw-0/list.txt", 68L * ENTRIES);
        assertInParts(story.programme() + "/draw-0/result.txt", 145L * ENTRIES);
        Path bundle = Files.write(
                folder.resolve("bundle.zip"),
                story.get("/draw-bundle").statusCode(200).extract().asByteArray());
        assertThat(Verifier.java(bundle).output()).contains("OK: 1 draws");
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
