package dev.koubo.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

/** A failure is told by what it is and where it lies; what it says may be about people and is not told. */
class FailuresTest {

    private static final String CANARY = "canary-5b1e@mihon.example";

    @Test
    void what_a_handler_could_not_read_is_not_quoted_either() {
        for (Throwable failure : List.of(
                catchThrowable(() -> new JsonObject("{\"name\":" + CANARY)),
                catchThrowable(() -> new ObjectMapper().convertValue(Map.of("a", Map.of(CANARY, "x")), Numbers.class)),
                new IllegalStateException(new DecodeException("Failed to decode " + CANARY)))) {
            assertThat(failure).hasStackTraceContaining("canary");
            assertThat(Failures.describe(failure)).doesNotContain("canary");
            assertThat(stack(Failures.loggable(failure))).doesNotContain("canary");
            IllegalStateException outer = new IllegalStateException("rolled back");
            outer.addSuppressed(failure);
            assertThat(stack(Failures.loggable(outer))).doesNotContain("canary");
        }
    }

    @Test
    void the_path_names_fields_and_positions_but_no_keys_of_a_map() {
        Object data = Map.of("a", Map.of(CANARY, List.of(1, "x")));

        Throwable failure = catchThrowable(() -> new ObjectMapper().convertValue(data, Numbers.class));

        assertThat(Failures.describe(failure)).isEqualTo("InvalidFormatException at $.a.*[1]");
    }

    @Test
    void any_other_failure_is_described_by_its_line() {
        Throwable failure = new IllegalArgumentException("no such mail address: " + CANARY);

        assertThat(Failures.describe(new IllegalStateException(failure)))
                .matches("IllegalArgumentException at FailuresTest.java:\\d+");
        assertThat(stack(Failures.loggable(failure)))
                .contains("java.lang.IllegalArgumentException", "FailuresTest.java")
                .doesNotContain("canary");
    }

    @Test
    void what_a_database_refuses_is_described_by_its_codes() {
        PgException refused = new PgException(CANARY, "ERROR", "22012", CANARY);
        SQLException sql = new SQLException(CANARY, "22P02");

        assertThat(Failures.describe(new ConstraintViolationException(CANARY, sql, "23514", "seat_taken")))
                .isEqualTo("ConstraintViolationException 22P02 seat_taken");
        assertThat(Failures.describe(new IllegalStateException(refused))).isEqualTo("PgException 22012");
        assertThat(Failures.describe(sql)).isEqualTo("SQLException 22P02");
        assertThat(stack(Failures.loggable(refused)))
                .contains("PgException 22012")
                .doesNotContain("canary");
    }

    @Test
    void a_description_can_be_stored_as_text_of_at_most_500_characters() {
        JsonMappingException deep = new JsonMappingException(null, CANARY);
        for (int level = 0; level < 100; level++) {
            deep.prependPath(new Object(), "a\0field");
        }

        assertThat(Failures.describe(deep)).hasSize(500).startsWith("JsonMappingException at $.a\uFFFDfield.a");
    }

    private static String stack(Throwable failure) {
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack, true));
        return stack.toString();
    }

    record Numbers(Map<String, List<Integer>> a) {}
}
