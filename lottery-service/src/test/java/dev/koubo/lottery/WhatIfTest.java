package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Trying out frame numbers: with simulated randomness alone, logged, and in nobody's way (R56, R57, R100). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class WhatIfTest {

    private static final String WHAT_IFS = "/what-ifs";
    private static final String DRAW_TABLES = "draw, file_part, seat_plan_proposal, passed_over, departure, selection";

    private final DataSource database;

    WhatIfTest(DataSource database) {
        this.database = database;
    }

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void r100_frame_numbers_are_tried_out_on_the_frozen_pool_and_each_trial_is_logged() {
        Story story = Story.closedWith(1, 2, 4);
        tryOut(story, SECRETARY, "{\"runs\":10}").statusCode(409).body("type", equalTo("urn:koubo:rule:R80"));
        story.post(SECRETARY, "/pool/freeze").statusCode(200);

        // with the numbers of the definition
        tryOut(story, SECRETARY, "{\"runs\":1000}")
                .statusCode(200)
                .body("guide.SO", equalTo(2))
                .body("seats.SO", equalTo(2))
                .body("industries", hasSize(3))
                .body("shareWithEveryIndustry", equalTo(1.0f));

        // with other numbers, by Tokyo
        tryOut(story, OFFICIAL, "{\"runs\":10000,\"guide\":{\"RW\":0,\"CM\":1,\"SO\":3}}")
                .statusCode(200)
                .body("seats.RW", equalTo(0))
                .body("industries.find { it.frame == 'SO' }.mean", equalTo(3.0f))
                .body("industries.find { it.frame == 'RW' }.most", equalTo(0));

        // the log, newest first and page by page
        String next = log(story, Tokens.auditor("auditor"), "?limit=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].askedBy", equalTo("official"))
                .body("items[0].askedRole", equalTo("tokyo"))
                .body("items[0].askedAt", startsWith("2025-07-04T10:00:"))
                .body("items[0].runs", equalTo(10000))
                .body("items[0].seats.SO", equalTo(3))
                .extract()
                .path("next");
        log(story, SECRETARY, "?limit=1&cursor=" + next)
                .body("items[0].askedBy", equalTo("secretary"))
                .body("items[0].guide.RW", equalTo(1))
                .body("next", nullValue());
        log(story, SECRETARY, "?cursor=bm90LWEtbnVtYmVy").statusCode(400);
    }

    @Test
    void r100_no_seed_no_secret_and_no_round_is_taken() {
        Story story = Story.frozenWith(1, 1, 3);
        for (String live : List.of("seed", "secret", "round", "beacon", "anything")) {
            tryOut(story, SECRETARY, "{\"runs\":10,\"%s\":\"42\"}".formatted(live))
                    .statusCode(422)
                    .body("type", equalTo("urn:koubo:rule:R100"))
                    .body("errors.field", contains(live));
        }
        tryOut(story, SECRETARY, "{\"runs\":0}").statusCode(400).body("errors.field", contains("runs"));
        tryOut(story, SECRETARY, "{\"runs\":10001}").statusCode(400).body("errors.field", contains("runs"));
        tryOut(story, SECRETARY, "{\"runs\":1,\"guide\":{\"RW\":-1,\"CM\":1}}")
                .statusCode(400)
                .body("errors.field", hasItems("guide.RW", "guide.SO"));
        log(story, SECRETARY, "").body("items", hasSize(0));
    }

    @Test
    void staff_try_out_and_auditors_read() {
        Story story = Story.frozenWith(1, 1, 3);
        tryOut(story, Tokens.auditor("auditor"), "{\"runs\":1}").statusCode(403);
        tryOut(story, Tokens.applicant("company"), "{\"runs\":1}").statusCode(403);
        log(story, Tokens.applicant("company"), "").statusCode(403);
        story.get(WHAT_IFS).statusCode(401);
        Calls.post(SECRETARY, "/api/v1/programmes/no-such-programme/what-ifs", "{\"runs\":1}")
                .statusCode(404);
    }

    @Test
    void a_trial_neither_reads_nor_changes_a_draw_and_waits_for_nobody_who_does() throws SQLException {
        Story story = Story.frozenWith(1, 1, 3);
        story.post(SECRETARY, "/draws").statusCode(201);
        String before = story.get("/draws").extract().asString();
        try (Connection busy = database.getConnection();
                Statement statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("lock table " + DRAW_TABLES + " in access exclusive mode");
            statement.execute("select 1 from lottery where programme = '" + story.programme() + "' for update");
            tryOut(story, SECRETARY, "{\"runs\":10000}").statusCode(200);
            busy.rollback();
        }
        assertThat(story.get("/draws").extract().asString()).isEqualTo(before);
        story.sides().commit(0);
        tryOut(story, SECRETARY, "{\"runs\":1}").statusCode(200);
    }

    @Test
    void one_trial_runs_at_a_time_for_a_programme() throws SQLException {
        Story story = Story.frozenWith(1, 1, 3);
        Story other = Story.frozenWith(1, 0, 0);
        try (Connection trial = database.getConnection();
                Statement statement = trial.createStatement()) {
            trial.setAutoCommit(false);
            statement.execute(
                    "select pg_advisory_xact_lock(hashtextextended('what-if %s', 0))".formatted(story.programme()));
            tryOut(story, SECRETARY, "{\"runs\":1}")
                    .statusCode(429)
                    .body("type", equalTo("urn:koubo:problem:what-if-running"));
            tryOut(other, SECRETARY, "{\"runs\":1}").statusCode(200);
            trial.rollback();
        }
        tryOut(story, SECRETARY, "{\"runs\":1}").statusCode(200);
    }

    private static ValidatableResponse tryOut(Story story, String token, String body) {
        return story.post(token, WHAT_IFS, body);
    }

    private static ValidatableResponse log(Story story, String token, String query) {
        return Calls.get(token, "/api/v1/programmes/" + story.programme() + WHAT_IFS + query);
    }
}
