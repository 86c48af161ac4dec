package dev.koubo.notification.domain;

import java.time.Instant;

/** Something about a notice that others want to know. */
public sealed interface Fact {

    /** The notice's version after it. */
    long version();

    Rulebook rule();

    record Sent(long version, Instant at, Rulebook rule) implements Fact {}

    record Arrived(long version, Instant at) implements Fact {

        @Override
        public Rulebook rule() {
            return Rulebook.R191;
        }
    }

    record Failed(long version, Instant at, Failure reason) implements Fact {

        @Override
        public Rulebook rule() {
            return Rulebook.R191;
        }
    }

    /** Handed over before, and come back. */
    record Bounced(long version, Instant at) implements Fact {

        @Override
        public Rulebook rule() {
            return Rulebook.R191;
        }
    }
}
