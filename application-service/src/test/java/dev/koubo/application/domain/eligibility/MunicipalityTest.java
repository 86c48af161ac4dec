package dev.koubo.application.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MunicipalityTest {

    @Test
    void tokyo_has_62_municipalities_each_with_a_right_check_digit() {
        assertThat(Municipality.tokyos())
                .hasSize(62)
                .allSatisfy((code, name) ->
                        assertThat(Municipality.checkDigit(code)).isEqualTo(code.charAt(5) - '0'));
    }

    @Test
    void a_code_belongs_to_its_own_prefecture_only() {
        assertThat(Municipality.isIn("13", "131016")).isTrue();
        assertThat(Municipality.isIn("14", "131016")).isFalse();
        assertThat(Municipality.isIn("13", "131017")).isFalse();
        assertThat(Municipality.isIn("13", "13101")).isFalse();
        assertThat(Municipality.isIn("14", "141003")).isTrue();
        assertThat(Municipality.isIn("14", "141004")).isFalse();
    }

    @Test
    void there_are_47_prefectures() {
        assertThat(Municipality.isPrefecture("01")).isTrue();
        assertThat(Municipality.isPrefecture("47")).isTrue();
        assertThat(Municipality.isPrefecture("48")).isFalse();
        assertThat(Municipality.isPrefecture("00")).isFalse();
    }
}
