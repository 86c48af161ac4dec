package dev.koubo.lottery.domain.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Sorts hashes without moving them. What is sorted is one number each: as many leading bits of the hash as fit before its
 * position. Hashes that share those bits are compared in full afterwards; among millions they are a handful.
 */
final class HashOrder {

    private final HashArray hashes;
    private final int from;
    private final long positionBits;
    private final long[] packed;

    private HashOrder(HashArray hashes, int from, int to) {
        int count = to - from;
        this.hashes = hashes;
        this.from = from;
        this.positionBits = Math.max(1L, Long.highestOneBit(Math.max(count - 1L, 0L)) * 2) - 1;
        this.packed = new long[count];
        Arrays.parallelSetAll(packed, position -> signed(hashes.firstWord(from + position)) & ~positionBits | position);
        Arrays.parallelSort(packed);
    }

    /** The positions of a range, in the order of their hashes; equal hashes keep the order that they have. */
    static int[] of(HashArray hashes, int from, int to) {
        return new HashOrder(hashes, from, to).positions();
    }

    private int[] positions() {
        int[] positions = new int[packed.length];
        Arrays.setAll(positions, index -> from + (int) (packed[index] & positionBits));
        for (int start = 0; start < packed.length; ) {
            int end = start + 1;
            while (end < packed.length && ((packed[end] ^ packed[start]) & ~positionBits) == 0) {
                end++;
            }
            if (end - start > 1) {
                compareInFull(positions, start, end);
            }
            start = end;
        }
        return positions;
    }

    private void compareInFull(int[] positions, int start, int end) {
        Comparator<Integer> byHash = hashes::compare;
        int[] sorted = IntStream.range(start, end)
                .map(index -> positions[index])
                .boxed()
                .sorted(byHash)
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, positions, start, sorted.length);
    }

    /** So that the order of signed numbers is that of unsigned bytes. */
    private static long signed(long word) {
        return word ^ Long.MIN_VALUE;
    }
}
