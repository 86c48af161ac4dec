package dev.koubo.messaging.relay;

import java.time.Duration;
import java.util.List;

/**
 * How a relay works.
 *
 * @param poll longest time between two looks at the outbox, and the pause after a failure
 * @param batch most rows read at once
 * @param expiries what the active relay deletes, once an hour
 */
record RelaySettings(Duration poll, int batch, List<Expiry> expiries) {

    RelaySettings {
        expiries = List.copyOf(expiries);
    }
}
