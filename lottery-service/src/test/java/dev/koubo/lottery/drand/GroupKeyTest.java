package dev.koubo.lottery.drand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.koubo.lottery.domain.proof.Quicknet;
import dev.koubo.lottery.domain.proof.Randomness;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The group's signature tells true rounds from false ones, offline (R82). */
class GroupKeyTest {

    private static final String SIGNATURE = Quicknet.ROUND.signature();
    private static final String INFINITY = "c0" + "00".repeat(47);

    private final GroupKey quicknet = new GroupKey(Quicknet.CHAIN.publicKey());

    @Test
    void a_round_of_quicknet_is_true() {
        assertThat(quicknet.verifies(Quicknet.ROUND)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 999, 1001, Long.MAX_VALUE})
    void its_signature_is_that_of_no_other_round(long round) {
        assertThat(quicknet.verifies(new Randomness.Drand(round, SIGNATURE))).isFalse();
    }

    @Test
    void a_signature_with_any_bit_flipped_is_false() {
        for (int bit = 0; bit < 8 * 48; bit++) {
            byte[] flipped = HexFormat.of().parseHex(SIGNATURE);
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            String hex = HexFormat.of().formatHex(flipped);
            assertThat(quicknet.verifies(new Randomness.Drand(1000, hex)))
                    .as("bit %d", bit)
                    .isFalse();
        }
    }

    @Test
    void the_point_at_infinity_and_what_is_no_point_are_false() {
        assertThat(quicknet.verifies(new Randomness.Drand(1000, INFINITY))).isFalse();
        assertThat(quicknet.verifies(new Randomness.Drand(1000, "ff".repeat(48))))
                .isFalse();
        assertThat(quicknet.verifies(new Randomness.Drand(1000, "00".repeat(48))))
                .isFalse();
    }

    @Test
    void another_groups_signature_is_false() {
        Randomness.Drand round = OwnChain.sign(1000);
        assertThat(new GroupKey(OwnChain.CHAIN.publicKey()).verifies(round)).isTrue();
        assertThat(quicknet.verifies(round)).isFalse();
    }

    @Test
    void what_is_no_key_is_refused_at_once() {
        assertThatThrownBy(() -> new GroupKey("ff".repeat(96))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new GroupKey("c0" + "00".repeat(95))).isInstanceOf(IllegalArgumentException.class);
    }
}
