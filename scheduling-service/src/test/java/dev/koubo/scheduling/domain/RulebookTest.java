package dev.koubo.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulebookTest {

    @ParameterizedTest
    @EnumSource
    void every_rule_is_a_sentence_in_both_languages(Rulebook rule) {
        assertThat(rule.name()).matches("R\\d+");
        assertThat(rule.english()).matches("[A-Z].*\\.");
        assertThat(rule.japanese()).endsWith("。");
    }
}
