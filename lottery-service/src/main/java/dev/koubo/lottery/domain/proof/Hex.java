package dev.koubo.lottery.domain.proof;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Sixteen lowercase hex digits for eight bytes, written and read in place, eight digits in one step. */
final class Hex {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int STEP = 8;

    // The same number in each of a long's eight bytes.
    private static final long EACH = 0x0101010101010101L;
    private static final long NIBBLE = 0x0f * EACH;
    private static final long ZERO = '0' * EACH;
    private static final long TO_LETTER = 'a' - '0' - 10;
    private static final long FROM_LETTER = 9;

    private Hex() {}

    static void write(long word, byte[] target, int offset) {
        LONGS.set(target, offset, digits(word >>> Integer.SIZE));
        LONGS.set(target, offset + STEP, digits(word));
    }

    static long read(byte[] source, int offset) {
        return value((long) LONGS.get(source, offset)) << Integer.SIZE | value((long) LONGS.get(source, offset + STEP));
    }

    /** The digits of the lower four bytes. */
    private static long digits(long word) {
        long nibbles = Long.expand(word & 0xffffffffL, NIBBLE);
        long letters = nibbles + 6 * EACH >>> 4 & EACH;
        return nibbles + ZERO + letters * TO_LETTER;
    }

    private static long value(long digits) {
        long letters = digits >>> 6 & EACH;
        long value = Long.compress((digits & NIBBLE) + letters * FROM_LETTER, NIBBLE);
        if (digits(value) != digits) {
            throw new IllegalArgumentException("Not a lowercase hex digit");
        }
        return value;
    }
}
