package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.text.Normalizer;

/**
 * The only thing of a company that enters the draw: a salted hash of its key (R94, R96). It depends on the company and
 * its nonce, never on a submission.
 */
public record EntryLabel(Sha256 hash) implements Comparable<EntryLabel> {

    /** Length of a nonce in bytes. */
    public static final int NONCE_BYTES = 16;

    private static final byte[] DOMAIN = "KVD1-ENTRY".getBytes(US_ASCII);

    /**
     * The label of a company in a programme.
     *
     * @param companyKey the corporate number, or the stable key of a sole proprietor
     * @param nonce 16 random bytes, drawn once for each company
     */
    public static EntryLabel of(String programme, String companyKey, byte[] nonce) {
        if (nonce.length != NONCE_BYTES) {
            throw new IllegalArgumentException("A nonce has 16 bytes, not " + nonce.length);
        }
        MessageDigest digest = Sha256.digest();
        digest.update(DOMAIN);
        updateWithLength(digest, text(programme));
        updateWithLength(digest, text(companyKey));
        updateWithLength(digest, nonce);
        return new EntryLabel(Sha256.fromBytes(digest.digest()));
    }

    /** A label as 64 lowercase hex digits. */
    public static EntryLabel fromHex(String hex) {
        return new EntryLabel(Sha256.fromHex(hex));
    }

    /** The 64 lowercase hex digits. */
    public String hex() {
        return hash.hex();
    }

    @Override
    public int compareTo(EntryLabel other) {
        return hash.compareTo(other.hash);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static byte[] text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(UTF_8);
    }

    private static void updateWithLength(MessageDigest digest, byte[] part) {
        if (part.length > 0xffff) {
            throw new IllegalArgumentException("A part of a label has at most 65535 bytes");
        }
        digest.update((byte) (part.length >>> 8));
        digest.update((byte) part.length);
        digest.update(part);
    }
}
