package dev.koubo.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @Test
    void a_version_is_a_strong_tag() {
        assertThat(EntityTags.of(7)).isEqualTo("\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\"", " \"7\" "})
    void whoever_has_seen_the_version_may_change_it(String ifMatch) {
        assertThatCode(() -> EntityTags.requireMatch(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"77\"", "nonsense"})
    void whoever_has_seen_another_version_is_refused(String ifMatch) {
        assertThatExceptionOfType(HttpProblem.class)
                .isThrownBy(() -> EntityTags.requireMatch(ifMatch, 7))
                .satisfies(problem -> assertThat(problem.getStatusCode()).isEqualTo(412));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void whoever_names_no_version_is_asked_for_it(@Nullable String ifMatch) {
        assertThatExceptionOfType(HttpProblem.class)
                .isThrownBy(() -> EntityTags.requireMatch(ifMatch, 7))
                .satisfies(problem -> assertThat(problem.getStatusCode()).isEqualTo(428));
    }
}
