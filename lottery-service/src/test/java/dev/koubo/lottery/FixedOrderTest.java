package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.itIs;
import static dev.koubo.lottery.Story.ownerToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.koubo.lottery.verifier.Verifier;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme whose redraws keep the order of the first draw: whoever is next there moves up (R93, R95). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class FixedOrderTest {

    @TempDir
    Path folder;

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void the_next_of_the_first_order_moves_up_without_any_new_randomness() throws IOException {
        // given a draw in which one company of the large frame declines
        Story story = Story.frozenWith(
                1, 1, 5, definition -> definition.withObject("/draw").put("redraw", "fixed-order"));
        List<String> selected = story.draw(0);
        byte[] first = bundle(story);
        selected.forEach(company -> story.noticeArrives(company, "RESULT_SELECTED", "2025-07-04T11:00:00"));
        String declining = selected.stream()
                .filter(company ->
                        story.selection(company).extract().path("frame").equals("SO"))
                .findFirst()
                .orElseThrow();
        story.answer(ownerToken(declining), declining, false, "WEB").statusCode(200);
        itIs("2025-07-09T00:00:00");
        story.awaitRedrawRequired();

        // and a definition that says otherwise by now; the other news come after it
        story.change(definition -> definition.withObject("/draw").put("redraw", "fresh-beacon"));
        story.receptionCloses(8);

        // when the seat is drawn again
        story.post(SECRETARY, "/draws")
                .statusCode(201)
                .body("source", equalTo("PARENT"))
                .body("held", equalTo(true));
        story.sides().promise(SECRETARY, 1, story.bytes(32)).statusCode(409).body("rule", equalTo("R81"));
        story.post(SECRETARY, "/draws/1/commitment")
                .statusCode(200)
                .body("state", equalTo("REVEALED"))
                .body("manifest", containsString("beacon=parent\nredraw=fixed-order\n"));
        story.post(SECRETARY, "/draws/1/execution").statusCode(200).body("selected.SO", equalTo(1));
        story.post(OFFICIAL, "/draws/1/approval").statusCode(200);

        // then it goes to the first of those who were not selected, by the rank keys of draw 0
        byte[] both = bundle(story);
        String next = lines(first, "draw-0/result.txt").stream()
                .filter(line -> line.startsWith("SO ") && line.endsWith(" not-selected"))
                .findFirst()
                .orElseThrow();
        String movedUp = lines(both, "draw-1/result.txt").stream()
                .filter(line -> line.endsWith(" selected"))
                .findFirst()
                .orElseThrow();
        assertThat(labelAndKey(movedUp)).isEqualTo(labelAndKey(next));
        assertThat(story.selected(1)).hasSize(1).doesNotContainAnyElementsOf(selected);

        // and both verifiers come to the same
        Path file = Files.write(folder.resolve("bundle.zip"), both);
        assertThat(Verifier.java(file).output()).contains("OK: 2 draws and 1 journal lines hold");
        assertThat(Verifier.shell(file).output()).contains("OK: 2 draws and 1 journal lines hold");
    }

    private static byte[] bundle(Story story) {
        return story.get("/draw-bundle").statusCode(200).extract().asByteArray();
    }

    private static String labelAndKey(String line) {
        String[] part = line.split(" ");
        return part[2] + " " + part[3];
    }

    private static List<String> lines(byte[] bundle, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.US_ASCII)
                            .lines()
                            .toList();
                }
            }
            throw new AssertionError(name + " is missing");
        }
    }
}
