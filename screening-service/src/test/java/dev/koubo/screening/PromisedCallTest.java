package dev.koubo.screening;

import static dev.koubo.screening.Surroundings.NO_ANSWER;
import static dev.koubo.screening.Surroundings.SECRETARY;
import static dev.koubo.screening.Surroundings.formReceivedAt;
import static dev.koubo.screening.Surroundings.itIs;
import static dev.koubo.screening.Surroundings.read;
import static dev.koubo.screening.Surroundings.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R59, R60: the timer of the promised call. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class PromisedCallTest {

    @Test
    void r59_a_broken_promise_is_told_once_and_a_kept_one_never() {
        // given two forms that are due at the same instant, one of which is answered in time
        itIs("2025-07-03T16:50");
        String called = formReceivedAt("2025-06-30T16:00");
        String forgotten = formReceivedAt("2025-06-30T16:59");
        step(SECRETARY, called, "attempts", NO_ANSWER).statusCode(201).body("state", is("CONTACTING"));
        read(forgotten).body("overdue", is(false));

        // when the instant passes
        itIs("2025-07-03T17:00");

        // then
        JsonNode overdue = Topics.awaitEvent("koubo.screening", "ContactOverdue", forgotten);
        Contracts.assertPublished(overdue);
        Contracts.matchesExample("dev.koubo.screening.ContactOverdue.v1", overdue);
        await().atMost(Surroundings.PATIENCE)
                .untilAsserted(() -> assertThat(pendingTimers()).isZero());
        read(called).body("overdue", is(false));
        assertThat(overdueEventsOf(called)).isEmpty();
        assertThat(overdueEventsOf(forgotten)).hasSize(1);
    }

    private static int pendingTimers() {
        return Surroundings.as(SECRETARY)
                .get("/api/v1/operations/screening/deadlines?state=overdue")
                .then()
                .statusCode(200)
                .extract()
                .path("overdue");
    }

    private static List<JsonNode> overdueEventsOf(String application) {
        return Topics.all(
                "koubo.screening",
                event -> event.path("type").asText().endsWith(".ContactOverdue.v1")
                        && event.path("subject").asText().equals(application));
    }
}
