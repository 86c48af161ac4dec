package dev.koubo.application;

import static dev.koubo.application.Season.itIs;
import static dev.koubo.application.Season.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a programme tells when one of its instants has come. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class ProgrammeInstantsTest {

    /** R34. */
    @Test
    void the_end_of_the_reception_is_told_with_the_number_of_forms() {
        Season season = Season.receiving();
        season.submitted("applicant-" + UUID.randomUUID());
        season.submitted("applicant-" + UUID.randomUUID());

        itIs("2025-06-30T17:00");

        JsonNode closed = Topics.awaitEvent("koubo.application", "ApplicationsClosed", season.programme());
        Contracts.assertPublished(closed);
        Contracts.matchesExample("application/ApplicationsClosed", closed);
        assertThat(closed.at("/data/received").asInt()).isEqualTo(2);
        assertThat(closed.at("/data/closedAt").asText()).isEqualTo("2025-06-30T08:00:00Z");
    }

    /** R85, R87. */
    @Test
    void when_the_results_were_to_be_told_it_is_told_how_many_were_not() {
        Season inTime = Season.receiving();
        String told = inTime.submitted("applicant-" + UUID.randomUUID());
        inTime.tell("lottery/ApplicantNotSelected", told);
        Season.awaitState(told, "NOT_SELECTED");
        Season late = Season.receiving();
        late.submitted("applicant-" + UUID.randomUUID());
        String withdrawn = late.submitted("withdrawing");
        post(Tokens.applicant("withdrawing"), Season.APPLICATIONS + "/" + withdrawn + "/withdrawal", Map.of())
                .statusCode(200);

        itIs("2025-07-10T16:59");
        assertThat(late(late)).isEmpty();
        itIs("2025-07-10T17:00");

        JsonNode event = Topics.awaitEvent("koubo.application", "ResultsLate", late.programme());
        Contracts.assertPublished(event);
        Contracts.matchesExample("application/ResultsLate", event);
        assertThat(event.at("/data/untold").asInt()).isEqualTo(1);
        assertThat(late(inTime)).isEmpty();
    }

    private static List<JsonNode> late(Season season) {
        return Topics.all(
                "koubo.application",
                event -> event.path("type").asText().equals("dev.koubo.application.ResultsLate.v1")
                        && event.path("subject").asText().equals(season.programme()));
    }
}
