package dev.koubo.lottery.domain.proof;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash of 256 bits as one flat value, ordered as its bytes and therefore also as its lowercase hex.
 *
 * @param first the first eight bytes, big-endian, and so on
 */
public record Sha256(long first, long second, long third, long fourth) implements Comparable<Sha256> {

    /** Length in bytes. */
    public static final int BYTES = 32;

    /** Length of the hex text. */
    public static final int DIGITS = 64;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** The hash of some bytes. */
    public static Sha256 of(byte[] content) {
        return fromBytes(digest().digest(content));
    }

    /** A hash given as its 32 bytes. */
    public static Sha256 fromBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length);
        }
        return new Sha256(word(bytes, 0), word(bytes, 1), word(bytes, 2), word(bytes, 3));
    }

    /** A hash given as 64 lowercase hex digits. */
    public static Sha256 fromHex(String hex) {
        if (hex.length() != DIGITS || hex.chars().anyMatch(digit -> digit >= 'A' && digit <= 'F')) {
            throw new IllegalArgumentException("A hash has 64 lowercase hex digits");
        }
        return fromBytes(HexFormat.of().parseHex(hex));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        LONGS.set(bytes, 0, first);
        LONGS.set(bytes, 8, second);
        LONGS.set(bytes, 16, third);
        LONGS.set(bytes, 24, fourth);
        return bytes;
    }

    /** The 64 lowercase hex digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    @Override
    public int compareTo(Sha256 other) {
        if (first != other.first) {
            return Long.compareUnsigned(first, other.first);
        }
        if (second != other.second) {
            return Long.compareUnsigned(second, other.second);
        }
        if (third != other.third) {
            return Long.compareUnsigned(third, other.third);
        }
        return Long.compareUnsigned(fourth, other.fourth);
    }

    @Override
    public String toString() {
        return hex();
    }

    /** One of the four words of a hash given as bytes. */
    static long word(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index * Long.BYTES);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
