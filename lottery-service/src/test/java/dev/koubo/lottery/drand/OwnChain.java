package dev.koubo.lottery.drand;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.koubo.lottery.domain.proof.DrandChain;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import supranational.blst.P1;
import supranational.blst.P2;
import supranational.blst.SecretKey;

/** A chain of drand whose group is a test, which therefore can sign its rounds before their time. */
public final class OwnChain {

    private static final SecretKey KEY = key();

    /** What the service is told of it. */
    public static final DrandChain CHAIN = new DrandChain(
            Sha256.of("the chain of a test".getBytes(US_ASCII)),
            HexFormat.of().formatHex(new P2(KEY).compress()),
            Instant.parse("2025-01-01T00:00:00Z"),
            Duration.ofSeconds(3));

    private OwnChain() {}

    /** The round as the group signs it. */
    public static Randomness.Drand sign(long round) {
        byte[] signature = new P1()
                .hash_to(DrandChain.message(round), GroupKey.TAG)
                .sign_with(KEY)
                .compress();
        return new Randomness.Drand(round, HexFormat.of().formatHex(signature));
    }

    private static SecretKey key() {
        SecretKey key = new SecretKey();
        key.keygen(Sha256.of("its key".getBytes(US_ASCII)).bytes());
        return key;
    }
}
