package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** Sixteen lowercase hex digits for eight bytes, written and read in place. */
final class Hex {

    private static final int DIGITS = 16;
    private static final byte[] DIGIT = "0123456789abcdef".getBytes(US_ASCII);
    private static final byte[] VALUE = values();

    private Hex() {}

    static void write(long word, byte[] target, int offset) {
        for (int digit = 0; digit < DIGITS; digit++) {
            target[offset + digit] = DIGIT[(int) (word >>> (60 - 4 * digit)) & 0xf];
        }
    }

    static long read(byte[] source, int offset) {
        long word = 0;
        int wrong = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int value = VALUE[source[offset + digit] & 0xff];
            wrong |= value;
            word = word << 4 | value & 0xf;
        }
        if (wrong < 0) {
            throw new IllegalArgumentException("Not a lowercase hex digit");
        }
        return word;
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        for (int value = 0; value < DIGIT.length; value++) {
            values[DIGIT[value]] = (byte) value;
        }
        return values;
    }
}
