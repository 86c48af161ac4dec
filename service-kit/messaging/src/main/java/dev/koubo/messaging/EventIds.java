package dev.koubo.messaging;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of events: UUIDs of version 7 (RFC 9562), which sort by their millisecond. */
final class EventIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private EventIds() {}

    static UUID at(Instant moment) {
        long time = moment.toEpochMilli() << 16;
        long version = 0x7000L | RANDOM.nextLong() & 0x0fffL;
        long variant = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(time | version, variant);
    }
}
