package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KanaTest {

    @Test
    void a_reading_becomes_full_width_katakana_however_it_was_typed() {
        assertThat(Kana.of("みほん はなこ")).isEqualTo("ミホン ハナコ");
        assertThat(Kana.of("ﾐﾎﾝ ｶﾞｲｼｬ")).isEqualTo("ミホン ガイシャ");
        assertThat(Kana.of(" ミホン・サービス ")).isEqualTo("ミホン・サービス");
    }

    @Test
    void kanji_and_letters_are_no_reading() {
        assertThat(Kana.isReading(Kana.of("見本"))).isFalse();
        assertThat(Kana.isReading(Kana.of("Mihon"))).isFalse();
        assertThat(Kana.isReading(Kana.of("ミホン　ハナコ"))).isTrue();
        assertThat(Kana.isReading("")).isFalse();
    }
}
