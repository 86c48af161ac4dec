package dev.koubo.season;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R91. */
class MovedUpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SELECTED = """
            {"time": "2025-07-09T%sZ", "data": {"applicationId": "company", "draw": %d}}
            """;

    private static final String SENT = """
            {"time": "2025-07-20T00:00:00Z", "data": {"about": "company", "template": "%s", "sentAt": "2025-07-09T%sZ"}}
            """;

    @ParameterizedTest
    @CsvSource({
        // approved and sent in UTC, so that Tokyo's midnight is at 15:00; draw; letter; in time; late
        "02:00:00, 02:00:01, 1, MOVED_UP, 1, 0",
        "02:00:00, 14:59:59, 1, MOVED_UP, 1, 0",
        "02:00:00, 15:00:00, 1, MOVED_UP, 0, 1",
        "14:59:59, 15:00:00, 2, MOVED_UP, 0, 1",
        "02:00:00, 02:00:01, 1, RESULT_SELECTED, 0, 1",
        "02:00:00, 02:00:01, 0, RESULT_SELECTED, 0, 0",
    })
    void told_in_time_is_told_on_tokyos_day_of_the_approval(
            String approved, String sent, int draw, String letter, int inTime, int late) throws IOException {
        MovedUp movedUp = new MovedUp();

        movedUp.hear("NoticeSent", JSON.readTree(SENT.formatted(letter, sent)));
        movedUp.hear("ApplicantSelected", JSON.readTree(SELECTED.formatted(approved, draw)));

        assertThat(movedUp.inTime()).isEqualTo(inTime);
        assertThat(movedUp.late()).isEqualTo(late);
    }
}
