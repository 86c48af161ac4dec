package dev.koubo.lottery.domain.proof;

import java.security.GeneralSecurityException;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives each entry its rank key by HKDF with SHA-256: extracted from manifest and entropy, expanded for each line. An
 * entry's key depends on no other entry, so they are derived on all processors at once.
 */
final class RankKeys {

    private static final byte COUNTER = 1;
    private static final int STRETCH = 4096;

    private final byte[] extracted;

    private RankKeys(byte[] extracted) {
        this.extracted = extracted;
    }

    static RankKeys extract(Sha256 manifestHash, byte[] entropy) {
        return new RankKeys(mac(manifestHash.bytes()).doFinal(entropy));
    }

    /** The keys of a list's entries, at the same indices. */
    HashArray of(EntryList list) {
        HashArray keys = new HashArray(list.size());
        IntStream.range(0, Math.ceilDiv(list.size(), STRETCH))
                .parallel()
                .forEach(stretch -> derive(
                        list,
                        stretch * STRETCH,
                        Math.min(list.size(), Math.multiplyExact(stretch + 1, STRETCH)),
                        keys));
        return keys;
    }

    private void derive(EntryList list, int from, int to, HashArray keys) {
        Mac mac = mac(extracted);
        byte[] message = new byte[EntryLine.BYTES + 1];
        byte[] key = new byte[Sha256.BYTES];
        message[2] = ' ';
        message[EntryLine.BYTES] = COUNTER;
        for (int index = from; index < to; index++) {
            list.spans().at(index).write(message, 0);
            list.labels().writeHex(index, message, EntryLine.BYTES - Sha256.DIGITS);
            mac.update(message);
            try {
                mac.doFinal(key, 0);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("A rank key has 32 bytes", impossible);
            }
            keys.setBytes(index, key);
        }
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }
}
