package dev.koubo.lottery.domain.proof;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;

/**
 * A public chain of drand of the scheme {@code bls-unchained-g1-rfc9380}: every {@code period} a group of independent
 * operators signs the next number, and nobody knows the signature before.
 *
 * @param publicKey the group's key on G2 in lowercase hex
 * @param genesis when round 1 is signed
 * @param period from one round to the next, in whole seconds
 */
public record DrandChain(Sha256 hash, String publicKey, Instant genesis, Duration period) {

    private static final String KEY = "[0-9a-f]{192}";

    public DrandChain {
        if (!publicKey.matches(KEY)) {
            throw new IllegalArgumentException("The key of a group has 192 lowercase hex digits");
        }
        if (period.toSeconds() < 1 || period.getNano() != 0) {
            throw new IllegalArgumentException("Rounds follow each other after whole seconds, not " + period);
        }
    }

    /** The first round that is signed at a moment or after it. */
    public long roundAt(Instant moment) {
        if (!moment.isAfter(genesis)) {
            return 1;
        }
        long begun = Duration.between(genesis, moment).dividedBy(period) + 1;
        return timeOf(begun).isBefore(moment) ? begun + 1 : begun;
    }

    /** When a round is signed. */
    public Instant timeOf(long round) {
        return genesis.plusSeconds(Math.multiplyExact(round - 1, period.toSeconds()));
    }

    /** The bytes that the group signs in a round. */
    public static byte[] message(long round) {
        return Sha256.of(ByteBuffer.allocate(Long.BYTES).putLong(round).array()).bytes();
    }
}
