package dev.koubo.lottery.domain.proof;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives each entry its rank key by HKDF with SHA-256: extracted from manifest and entropy, expanded for each line. An
 * entry's key depends on no other entry. Holds buffers of its own, so it serves one thread.
 */
final class RankKeys {

    private static final byte COUNTER = 1;

    private final Mac mac;
    private final byte[] message = new byte[EntryLine.BYTES + 1];
    private final byte[] key = new byte[Sha256.BYTES];

    private RankKeys(Mac mac) {
        this.mac = mac;
        this.message[EntryLine.BYTES] = COUNTER;
    }

    static RankKeys extract(Sha256 manifestHash, byte[] entropy) {
        return new RankKeys(mac(mac(manifestHash.bytes()).doFinal(entropy)));
    }

    Sha256 of(EntryLine line) {
        line.write(message);
        mac.update(message);
        try {
            mac.doFinal(key, 0);
        } catch (ShortBufferException impossible) {
            throw new IllegalStateException("A rank key has 32 bytes", impossible);
        }
        return Sha256.fromBytes(key);
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
