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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens by itself when a selected company does not answer, and what does not (R89, R97, R99). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class SilenceTest {

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void r99_silence_is_told_when_the_window_ends_and_proposed_to_lapse_when_the_forms_are_due_each_once() {
        Story story = Story.frozenWith(1, 1, 4);
        List<String> selected = story.draw(0);
        String answered = selected.getFirst();
        String gone = selected.get(1);
        String unreached = selected.get(2);
        String silent = selected.getLast();
        itIs("2025-07-17T12:00:00");
        story.noticeArrives(answered, "RESULT_SELECTED", "2025-07-16T10:00:00");
        story.noticeArrives(gone, "RESULT_SELECTED", "2025-07-16T10:00:00");
        story.noticeArrives(silent, "RESULT_SELECTED", "2025-07-17T10:00:00");
        story.answer(ownerToken(answered), answered, true, "WEB").statusCode(200);
        story.answer(ownerToken(gone), gone, false, "WEB").statusCode(200);

        // Thursday, and two business days: a weekend and a holiday lie between
        itIs("2025-07-22T23:59:58");
        JsonNode overdue = told("AnswerOverdue", silent);
        assertThat(overdue.at("/data/windowEndedAt").asText()).isEqualTo("2025-07-22T14:59:59Z");
        assertThat(overdue.at("/data/formsDueAt").asText()).isEqualTo("2025-07-25T14:59:59Z");
        assertToldFrom("2025-07-23T00:00:00", overdue);
        story.selection(silent).body("state", equalTo("NOTICE_ARRIVED")).body("answerOverdue", equalTo(true));

        itIs("2025-07-25T23:59:58");
        JsonNode proposed = told("LapseProposed", silent);
        assertToldFrom("2025-07-26T00:00:00", proposed);
        story.selection(silent)
                .body("state", equalTo("LAPSE_PROPOSED"))
                .body("lapseProposedAt", startsWith("2025-07-26T00:0"))
                .body("lapseProposedBy", equalTo("SYSTEM"));
        Calls.get(ownerToken(silent), "/api/v1/selections/" + silent)
                .body("state", equalTo("LAPSE_PROPOSED"))
                .body("lapseProposedBy", nullValue());

        // the seat is kept until Tokyo approves; then it is too late to draw it again
        assertThat(story.get("/journal").extract().asString()).doesNotContain("LAPSED");
        lapse(story, SECRETARY, silent, 403);
        lapse(story, OFFICIAL, silent, 200);
        told("SelectionLapsed", silent);
        await().atMost(PATIENCE)
                .until(() -> Told.all("SeatUnfilled", story.programme()).stream()
                                .mapToInt(event -> event.at("/data/seats").asInt())
                                .sum()
                        == 2);

        assertThat(Told.all("AnswerOverdue", silent)).hasSize(1);
        assertThat(Told.all("LapseProposed", silent)).hasSize(1);
        for (String other : List.of(answered, gone, unreached)) {
            assertThat(Told.all("AnswerOverdue", other)).isEmpty();
            assertThat(Told.all("LapseProposed", other)).isEmpty();
        }
    }

    @Test
    void r99_an_answer_after_the_proposal_keeps_the_seat_and_without_one_the_seat_is_drawn_again() {
        Story story = Story.frozenWith(1, 1, 4);
        List<String> selected = story.draw(0);
        selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00"));
        String late = selected.getFirst();
        String silent = selected.getLast();
        itIs("2025-07-12T00:00:00");
        selected.forEach(company -> told("LapseProposed", company));

        story.answer(ownerToken(late), late, true, "WEB").statusCode(200).body("state", equalTo("INTENT_CONFIRMED"));
        lapse(story, OFFICIAL, late, 409);
        story.get("/draws").body("redrawRequired", equalTo(false));
        lapse(story, OFFICIAL, silent, 200);

        told("RedrawRequired", story.programme());
        story.get("/draws").body("redrawRequired", equalTo(true)).body("nextDraw", equalTo(1));
        assertThat(story.get("/journal").extract().asString().lines()).hasSize(1);
    }

    @Test
    void r99_forms_that_are_given_more_time_are_waited_for() {
        Story story = Story.frozenWith(1, 1, 3);
        String silent = story.draw(0).getFirst();
        story.noticeArrives(silent, "RESULT_SELECTED", "2025-07-04T11:00:00");
        awaitTimer(silent, "2025-07-12T00:00:00");
        story.change(definition -> {
            definition.withObject("/forms").put("dueBusinessDays", 7);
            definition.withObject("/draw").put("redrawCutOff", "2025-07-16");
        });
        await().atMost(PATIENCE)
                .until(() -> dueAt("redraw-cut-off", story.programme()), "2025-07-16T15:00:00Z"::equals);

        itIs("2025-07-12T00:00:00");
        awaitTimer(silent, "2025-07-16T00:00:00");
        story.selection(silent).body("state", equalTo("NOTICE_ARRIVED"));
        itIs("2025-07-16T00:00:00");
        assertThat(told("LapseProposed", silent).at("/data/formsDueAt").asText())
                .isEqualTo("2025-07-15T14:59:59Z");
        assertThat(Told.all("LapseProposed", silent)).hasSize(1);
    }

    private static void assertToldFrom(String localDateTime, JsonNode event) {
        assertThat(Instant.parse(event.path("time").asText())).isAfterOrEqualTo(tokyo(localDateTime));
    }

    private static void awaitTimer(String application, String localDateTime) {
        await().atMost(PATIENCE)
                .until(
                        () -> dueAt("forms-overdue", application),
                        tokyo(localDateTime).toString()::equals);
    }

    /** Of the timers of all stories; nothing if it has fired. */
    private static String dueAt(String type, String reference) {
        return Calls.get(SECRETARY, "/api/v1/operations/lottery/deadlines?limit=200")
                .extract()
                .path("items.find { it.type == '%s' && it.reference == '%s' }?.dueAt".formatted(type, reference));
    }

    private static void lapse(Story story, String token, String application, int status) {
        story.selectionStep(token, application, "/lapse", "{}").statusCode(status);
    }
}
