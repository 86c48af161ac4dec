package dev.koubo.notification.domain;

import java.time.Duration;

/** How often a mail is tried, and how long to wait in between: each pause twice the one before, up to the longest. */
public record Patience(int tries, Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 30;

    boolean isSpentAfter(int triesMade) {
        return triesMade >= tries;
    }

    /** @param triesMade at least one */
    public Duration pauseAfter(int triesMade) {
        Duration doubled = first.multipliedBy(1L << Math.min(triesMade - 1, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
