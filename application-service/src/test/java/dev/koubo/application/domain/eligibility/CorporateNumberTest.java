package dev.koubo.application.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"8000020130001", "7123456789012"})
    void a_number_with_the_right_check_digit_is_valid(String digits) {
        assertThat(CorporateNumber.isValid(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7123456789013", "6123456789012", "712345678901", "71234567890123", "T123456789012", ""})
    void a_number_with_a_wrong_digit_or_length_is_not_valid(String digits) {
        assertThat(CorporateNumber.isValid(digits)).isFalse();
        assertThatThrownBy(() -> new CorporateNumber(digits)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twelve_digits_look_like_a_personal_number() {
        assertThat(CorporateNumber.looksLikePersonalNumber("123456789012")).isTrue();
        assertThat(CorporateNumber.looksLikePersonalNumber("7123456789012")).isFalse();
    }
}
