package dev.koubo.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.koubo.request.Sort.By;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortFieldsTest {

    private static final SortFields FIELDS = SortFields.of("receivedAt", "state", "frame", "name");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void whoever_asks_for_nothing_gets_the_first_field(String asked) {
        assertThat(FIELDS.parse(asked).by()).containsExactly(new By("receivedAt", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state             | state",
                "-state            | -state",
                "state,-receivedAt | state,-receivedAt",
                "' name , -frame ' | name,-frame",
                "name,state,frame  | name,state,frame"
            })
    void a_sort_is_read_as_it_is_written(String asked, String order) {
        assertThat(FIELDS.parse(asked)).hasToString(order);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour",
                "-",
                "--state",
                "+state",
                "State",
                "state,",
                ",state",
                "state,-state",
                "state;drop table seat",
                "receivedAt,state,frame,name"
            })
    void what_no_list_is_sorted_by_is_refused(String asked) {
        assertThatExceptionOfType(HttpProblem.class)
                .isThrownBy(() -> FIELDS.parse(asked))
                .satisfies(problem -> {
                    assertThat(problem.getStatusCode()).isEqualTo(400);
                    assertThat(problem.getParameters().get("errors"))
                            .asString()
                            .contains("field=sort")
                            .containsSubsequence("receivedAt, state, frame, name", "receivedAt, state, frame, name");
                });
    }

    @Test
    void a_field_without_a_key_is_a_mistake_of_ours() {
        SortKey<String> id = new SortKey<>("id", "s.id", text -> text, text -> text);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Keyset.of(SortFields.of("state"), id, List.of()));
    }
}
