package dev.koubo.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the service speaks and listens. */
@ConfigMapping(prefix = "koubo.messaging")
public interface MessagingConfig {

    /** Name of the service in its events: {@code application} gives {@code dev.koubo.application.…} and {@code /application}. */
    String source();

    /** Topic of the service's own events. */
    @WithDefault("koubo.${koubo.messaging.source}")
    String topic();

    OutboxConfig outbox();

    RelayConfig relay();

    InboxConfig inbox();

    /** The outgoing side's memory. */
    interface OutboxConfig {

        /** How long published rows stay, by the database's clock. */
        @WithDefault("7d")
        Duration retention();
    }

    /** The way from the outbox to Kafka. */
    interface RelayConfig {

        /** Off in a process that leaves publishing to another one. */
        @WithDefault("true")
        boolean enabled();

        /** Longest time between two looks at the outbox, and the pause after a failure. */
        @WithDefault("1s")
        Duration poll();

        /** Most rows read at once. */
        @WithDefault("500")
        int batch();
    }

    /** The incoming side. */
    interface InboxConfig {

        /** How often a record is tried before its key parks. */
        @WithDefault("5")
        int tries();

        /** How long a handler may take, and each of its statements, before the try counts as failed. */
        @WithDefault("60s")
        Duration longestTry();

        /** Pause after the first failure; it doubles with each further one. */
        @WithDefault("200ms")
        Duration firstPause();

        @WithDefault("5s")
        Duration longestPause();

        /** How long the inbox remembers; for ever if absent, so that a topic may be replayed from its beginning. */
        Optional<Duration> retention();
    }
}
