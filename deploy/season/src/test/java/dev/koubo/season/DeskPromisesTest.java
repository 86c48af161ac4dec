package dev.koubo.season;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R86, R99. */
class DeskPromisesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DeskPromises promises = new DeskPromises();

    @BeforeEach
    void a_call_is_owed_until_the_desk_closes() throws IOException {
        promises.hear("DeskCallOpened", JSON.readTree("""
                {"data": {"callId": "call", "dueAt": "2025-07-09T08:00:00Z"}}
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-09T08:00:00Z, SPOKEN, 1",
        "2025-07-09T08:00:01Z, SPOKEN, 0",
        "2025-07-09T07:00:00Z, NOT_NEEDED, 0",
    })
    void a_promise_is_kept_by_speaking_in_time(String closedAt, String outcome, int met) throws IOException {
        promises.hear("DeskCallClosed", JSON.readTree("""
                {"data": {"callId": "call", "outcome": "%s", "closedAt": "%s"}}
                """.formatted(outcome, closedAt)));

        assertThat(promises.met()).isEqualTo(met);
        assertThat(promises.missed()).isZero();
    }

    @Test
    void what_is_overdue_is_missed() throws IOException {
        promises.hear("DeskCallOverdue", JSON.readTree("""
                {"data": {"callId": "call"}}
                """));

        assertThat(promises.missed()).isEqualTo(1);
    }
}
