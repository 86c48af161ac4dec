package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Digits are those of the platform's own formatter, and nothing else is taken for one. */
class HexTest {

    @Test
    void every_word_is_written_as_the_platform_writes_it_and_read_back() {
        new Random(7).longs(10_000).forEach(word -> {
            byte[] digits = new byte[20];
            Hex.write(word, digits, 2);
            assertThat(new String(digits, 2, 16, ISO_8859_1))
                    .isEqualTo(HexFormat.of().toHexDigits(word));
            assertThat(Hex.read(digits, 2)).isEqualTo(word);
        });
    }

    @Test
    void at_every_place_sixteen_characters_are_digits_and_all_others_are_refused() {
        for (int place = 0; place < 16; place++) {
            for (int character = 0; character < 256; character++) {
                byte[] digits = "0123456789abcdef".getBytes(ISO_8859_1);
                digits[place] = (byte) character;
                if ("0123456789abcdef".indexOf(character) >= 0) {
                    assertThat(HexFormat.of().toHexDigits(Hex.read(digits, 0)))
                            .isEqualTo(new String(digits, ISO_8859_1));
                } else {
                    assertThatThrownBy(() -> Hex.read(digits, 0)).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }
}
