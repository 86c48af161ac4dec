package dev.koubo.screening;

import static dev.koubo.screening.Surroundings.data;
import static dev.koubo.screening.Surroundings.formReceivedAt;
import static dev.koubo.screening.Surroundings.itIs;
import static dev.koubo.screening.Surroundings.publish;
import static dev.koubo.screening.Surroundings.read;
import static dev.koubo.screening.Surroundings.submit;
import static dev.koubo.screening.Surroundings.withdraw;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Events of different keys and topics come in any order; nothing is lost by that. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class ArrivalOrderTest {

    @Inject
    DataSource database;

    @Test
    void a_form_waits_for_its_programme() {
        itIs("2025-06-02T12:00");
        String programme = "late-" + UUID.randomUUID();
        String waiting = UUID.randomUUID().toString();
        String withdrawn = UUID.randomUUID().toString();
        awaitTaken(submit(waiting, programme, "2025-06-02T11:15", true));
        submit(withdrawn, programme, "2025-06-02T11:15", true);
        awaitTaken(withdraw(withdrawn));

        awaitTaken(define(programme, 1, 3));

        read(waiting).statusCode(200).body("programme", is(programme));
        read(withdrawn).statusCode(404);
    }

    @Test
    void r7_a_changed_definition_rules_what_comes_after_it_and_an_older_one_nothing() {
        itIs("2025-06-02T12:00");
        String programme = "changing-" + UUID.randomUUID();
        String before = UUID.randomUUID().toString();
        String after = UUID.randomUUID().toString();
        awaitTaken(define(programme, 1, 3));
        awaitTaken(submit(before, programme, "2025-06-02T11:15", true));

        awaitTaken(define(programme, 3, 5));
        awaitTaken(define(programme, 2, 9));
        awaitTaken(submit(after, programme, "2025-06-02T11:15", true));

        read(before).body("contactDueAt", startsWith("2025-06-05T17:00"));
        read(after).body("contactDueAt", startsWith("2025-06-09T17:00"));
    }

    @Test
    void a_form_that_is_told_of_again_opens_no_second_case() {
        itIs("2025-06-02T12:00");
        String application = formReceivedAt("2025-06-02T11:15");

        awaitTaken(submit(application, "cyber-2025", "2025-06-02T11:15", true));

        read(application).statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void an_ineligible_form_is_not_called_about() {
        String application = UUID.randomUUID().toString();

        awaitTaken(submit(application, "cyber-2025", "2025-06-02T11:15", false));

        read(application).statusCode(404);
    }

    @Test
    void an_erased_party_is_forgotten_and_its_case_remains() {
        itIs("2025-06-02T12:00");
        String application = formReceivedAt("2025-06-02T11:15");

        Topics.publish("koubo.parties", application, null);

        await().atMost(Surroundings.PATIENCE)
                .untilAsserted(() -> read(application).statusCode(200).body("party", nullValue()));
    }

    private void awaitTaken(String eventId) {
        await().atMost(Surroundings.PATIENCE).until(() -> isTaken(eventId));
    }

    private boolean isTaken(String eventId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select from inbox where event_id = ?")) {
            query.setString(1, eventId);
            return query.executeQuery().next();
        }
    }

    private static String define(String programme, int version, int contactBusinessDays) {
        ObjectNode event = Contracts.example("application/ProgrammeChanged").deepCopy();
        event.put("id", UUID.randomUUID().toString())
                .put("subject", programme)
                .put("partitionkey", programme)
                .put("programme", programme);
        data(event).put("programme", programme).put("definitionVersion", version);
        ((ObjectNode) event.at("/data/definition/screening")).put("contactBusinessDays", contactBusinessDays);
        return publish("koubo.application", event);
    }
}
