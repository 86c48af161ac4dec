package dev.koubo.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_gives_its_sort_key_back() {
        String cursor = Cursor.encode("2025-06-02T02:15:00Z", "", "株式会社 例");

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.decode(cursor, 3)).containsExactly("2025-06-02T02:15:00Z", "", "株式会社 例");
        assertThat(Cursor.decode(Cursor.encode("one"))).isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "a", "_w", "b25lH3R3bw"})
    void what_is_no_cursor_is_refused(String cursor) {
        assertThatExceptionOfType(HttpProblem.class)
                .isThrownBy(() -> Cursor.decode(cursor))
                .satisfies(problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
    }
}
