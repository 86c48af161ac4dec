package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.ownerToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is public beside the draws: the labels before the randomness exists (R81), the industries afterwards (R56). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class PublishedListTest {

    private static final String LIST = "/draws/0/list";
    private static final String INDUSTRIES = "/pool/industries";

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void r81_everybody_reads_the_labels_before_the_randomness_exists_and_a_company_finds_its_own() {
        // given a frozen pool without a draw
        Story story = Story.frozenWith(1, 1, 3);
        story.get(LIST).statusCode(404);

        // when the draw is opened and bound, and no secret is revealed
        story.post(SECRETARY, "/draws").statusCode(201);
        byte[] opened = list(story);
        story.sides().commit(0);

        // then the list is there, and it is the one that the manifest binds
        byte[] committed = list(story);
        assertThat(committed).isEqualTo(opened);
        String hash = Sha256.of(committed).hex();
        story.get("/draws/0")
                .body("listSha256", equalTo(hash))
                .body("manifest", containsString("list_sha256=" + hash + "\nentries=5\n"));
        for (String company : story.applications()) {
            String line = Calls.get(ownerToken(company), "/api/v1/draw-entries/" + company)
                    .extract()
                    .path("line");
            assertThat(new String(committed, StandardCharsets.US_ASCII).lines()).contains(line);
        }
        assertThat(new String(committed, StandardCharsets.US_ASCII).lines())
                .hasSize(5)
                .allMatch(line -> line.matches("(RW|CM|SO) [0-9a-f]{64}"));
        story.get("/draws/1/list").statusCode(404);
    }

    @Test
    void r56_the_industries_are_published_once_the_draw_is_approved() {
        Story story = Story.frozenWith(1, 1, 3);
        story.get(INDUSTRIES).statusCode(404);
        story.post(SECRETARY, "/draws").statusCode(201);
        story.sides().commit(0);
        story.sides().reveal(0);
        story.post(SECRETARY, "/draws/0/execution").statusCode(200);
        story.get(INDUSTRIES).statusCode(404);
        story.pool().body("byIndustry.E", equalTo(5));

        story.post(OFFICIAL, "/draws/0/approval").statusCode(200);

        story.get(INDUSTRIES)
                .statusCode(200)
                .body("entries", equalTo(5))
                .body("selected", equalTo(4))
                .body("industries.industry", contains("E"))
                .body("industries.selected", contains(4));
    }

    private static byte[] list(Story story) {
        return story.get(LIST)
                .statusCode(200)
                .contentType("text/plain")
                .header("Content-Disposition", containsString("list-" + story.programme() + "-0.txt"))
                .extract()
                .asByteArray();
    }
}
