package dev.koubo.lottery.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sorting by leading bits and position is sorting by the whole hash. */
class HashOrderTest {

    private final Random random = new Random(11);

    @Test
    void random_hashes_come_in_the_order_of_their_hex_digits() {
        HashArray hashes = hashes(5_000, _ -> random.nextLong());
        assertThat(HashOrder.of(hashes, 0, 5_000)).isEqualTo(byHex(hashes, 0, 5_000));
    }

    @Test
    void hashes_that_share_their_leading_bits_are_compared_in_full() {
        HashArray hashes = hashes(5_000, _ -> random.nextInt(3));
        assertThat(HashOrder.of(hashes, 0, 5_000)).isEqualTo(byHex(hashes, 0, 5_000));
    }

    @Test
    void equal_hashes_keep_the_order_that_they_have() {
        HashArray hashes = new HashArray(300);
        IntStream.range(0, 300).forEach(index -> hashes.set(index, Sha256.of(new byte[] {(byte) (index % 3)})));
        assertThat(HashOrder.of(hashes, 0, 300)).isEqualTo(byHex(hashes, 0, 300));
    }

    @Test
    void a_range_is_sorted_by_itself() {
        HashArray hashes = hashes(100, _ -> random.nextLong());
        for (int size = 0; size < 40; size++) {
            assertThat(HashOrder.of(hashes, 30, 30 + size))
                    .as("%d hashes", size)
                    .isEqualTo(byHex(hashes, 30, 30 + size));
        }
    }

    private HashArray hashes(int count, IntToLongFunction word) {
        HashArray hashes = new HashArray(count);
        IntStream.range(0, count)
                .forEach(index -> hashes.set(
                        index,
                        new Sha256(
                                word.applyAsLong(index),
                                word.applyAsLong(index),
                                word.applyAsLong(index),
                                word.applyAsLong(index))));
        return hashes;
    }

    private static int[] byHex(HashArray hashes, int from, int to) {
        Integer[] positions = IntStream.range(from, to).boxed().toArray(Integer[]::new);
        Arrays.sort(
                positions,
                Comparator.comparing((Integer position) -> hashes.get(position).hex()));
        return Arrays.stream(positions).mapToInt(Integer::intValue).toArray();
    }
}
