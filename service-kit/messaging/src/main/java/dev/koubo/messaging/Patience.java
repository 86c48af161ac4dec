package dev.koubo.messaging;

import dev.koubo.messaging.MessagingConfig.InboxConfig;
import java.time.Duration;

/**
 * How often a record is tried, how long a try may take, and how long the pauses are.
 *
 * @param tries before it parks
 * @param first pause after the first failure
 * @param longest pause ever
 * @param limit of the time that a handler has for one try
 */
record Patience(int tries, Duration first, Duration longest, Duration limit) {

    static Patience of(InboxConfig config) {
        return new Patience(config.tries(), config.firstPause(), config.longestPause(), config.longestTry());
    }

    /** The pause doubles with each failure. */
    Duration after(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
