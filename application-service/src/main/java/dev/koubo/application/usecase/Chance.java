package dev.koubo.application.usecase;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Draws what must be new or unpredictable, so that the domain only sees values. */
@ApplicationScoped
public class Chance {

    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_12_BITS = 0x0FFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    Chance(InstantSource clock) {
        this.clock = clock;
    }

    /** An id of UUID version 7: ids in order are applications in order of receipt. */
    public ApplicationId applicationId() {
        long time = clock.millis() << 16;
        return new ApplicationId(new UUID(
                time | VERSION_7 | (random.nextLong() & RANDOM_12_BITS),
                VARIANT | (random.nextLong() & RANDOM_62_BITS)));
    }

    public Nonce nonce() {
        byte[] bytes = new byte[Nonce.BYTES];
        random.nextBytes(bytes);
        return Nonce.of(bytes);
    }
}
