package dev.koubo.lottery;

import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.itIs;
import static dev.koubo.lottery.Story.ownerToken;
import static dev.koubo.lottery.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

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

/** From the freeze over a draw and a redraw to the seats that stay empty, as users and other services see it. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class SeasonTest {

    @TempDir
    Path folder;

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void a_season_of_a_draw_and_a_redraw_is_told_and_can_be_recomputed() throws IOException {
        // given a frozen pool that is larger than the programme
        Story story = Story.frozenWith(2, 3, 3);
        story.pool().body("entries", equalTo(8)).body("byFrame.CM", equalTo(3)).body("open", hasSize(0));

        // when the first draw is held
        List<String> selected = story.draw(0);

        // then four are selected, everybody is told, and the events are those of the contract
        assertThat(selected).hasSize(4);
        String programme = story.programme();
        told("PoolFrozen", programme);
        told("DrawCommitted", programme + "/draw-0");
        told("LotteryDrawn", programme + "/draw-0");
        told("DrawApproved", programme + "/draw-0");
        for (String application : story.applications()) {
            told(selected.contains(application) ? "ApplicantSelected" : "ApplicantNotSelected", application);
        }
        JsonNode notSelected =
                told("ApplicantNotSelected", othersThan(selected, story).getFirst());
        assertThat(notSelected.at("/data/redrawUntil").asText()).isEqualTo("2025-07-17");
        assertThat(notSelected.path("rules").asText()).contains("R101");

        // when the notices arrive, three take part and one declines
        for (String application : selected) {
            story.noticeArrives(application, "RESULT_SELECTED", "2025-07-04T11:00:00");
        }
        JsonNode deadline = told("WithdrawalDeadlineSet", selected.getFirst());
        assertThat(deadline.at("/data/deadlineAt").asText()).isEqualTo("2025-07-08T14:59:59Z");
        itIs("2025-07-07T10:00:00");
        String declining = selected.getLast();
        selected.subList(0, 3)
                .forEach(application -> story.answer(ownerToken(application), application, true, "WEB")
                        .statusCode(200)
                        .body("state", equalTo("INTENT_CONFIRMED")));
        story.answer(ownerToken(declining), declining, false, "WEB")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        told("IntentConfirmed", selected.getFirst());
        told("SelectionDeclined", declining);

        // then no redraw is opened before the common window has ended
        story.post(SECRETARY, "/draws").statusCode(409).body("type", equalTo("urn:koubo:rule:R95"));

        // when it has ended
        itIs("2025-07-09T00:00:00");
        story.awaitRedrawRequired();
        JsonNode required = told("RedrawRequired", programme);
        assertThat(required.at("/data/notBefore").asText()).isEqualTo("2025-07-08T15:00:00Z");
        itIs("2025-07-09T09:30:00");
        List<String> movedUp = story.draw(1);

        // then the freed seat goes to one who was not selected, with the same right
        assertThat(movedUp).hasSize(1).doesNotContainAnyElementsOf(selected);
        JsonNode promoted = told("ApplicantSelected", movedUp.getFirst());
        assertThat(promoted.path("aggregateversion").asInt()).isEqualTo(2);
        story.noticeArrives(movedUp.getFirst(), "MOVED_UP", "2025-07-09T10:00:00");
        story.selection(movedUp.getFirst())
                .body("window.deadlineAt", equalTo("2025-07-11T23:59:59+09:00"))
                .body("window.working.calendarVersion", startsWith("japan-"));

        // then the bundle recomputes, and names nobody
        byte[] bundle = story.get("/draw-bundle")
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        Path file = Files.write(folder.resolve("bundle.zip"), bundle);
        assertThat(Verifier.java(file).output()).contains("OK: 2 draws and 1 journal lines hold");
        assertThat(Verifier.shell(file).output()).contains("OK: 2 draws and 1 journal lines hold");
        assertThat(story.get("/journal").statusCode(200).extract().asString())
                .startsWith("1 2025-07-07T01:00:0")
                .contains(" WITHDRAWN ");
    }

    private static List<String> othersThan(List<String> selected, Story story) {
        return story.applications().stream()
                .filter(application -> !selected.contains(application))
                .toList();
    }
}
