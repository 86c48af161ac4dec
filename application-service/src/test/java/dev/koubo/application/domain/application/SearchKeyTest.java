package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({"㈱ミホン製作所,株式会社ミホン製作所", "見本製作所（株）,見本製作所", "ＡＢＣ　１２３,abc 123", "みほん,ミホン", "髙橋商店,高橋商店", "ﾐﾎﾝ,ミホン", "1-1,１−１"
    })
    void names_that_people_hold_for_the_same_have_the_same_key(String one, String other) {
        assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
    }

    @Test
    void different_names_keep_different_keys() {
        assertThat(SearchKey.of("見本製作所")).isNotEqualTo(SearchKey.of("見本商店"));
    }

    @Test
    void a_variation_selector_makes_no_difference() {
        assertThat(SearchKey.of("葛\uDB40\uDD00城")).isEqualTo(SearchKey.of("葛城"));
    }
}
