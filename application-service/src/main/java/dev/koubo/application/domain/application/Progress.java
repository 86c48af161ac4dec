package dev.koubo.application.domain.application;

import java.time.Instant;

/**
 * Where a case stands. What the other services report reaches this one over several topics, so that a later step may be
 * heard of before an earlier one: a case only ever goes forward, and where it has ended it stays.
 */
public sealed interface Progress {

    /** Name of the state as everybody sees it. */
    String state();

    /** Goes on to a milestone, unless the case is already past it or has ended. */
    Progress reach(Milestone next);

    /** Ends here, unless the case has ended already. */
    Progress end(Exit exit, Instant at);

    /** The case is going on. */
    record Underway(Milestone milestone) implements Progress {

        @Override
        public String state() {
            return milestone.name();
        }

        @Override
        public Progress reach(Milestone next) {
            return milestone.isBefore(next) ? new Underway(next) : this;
        }

        @Override
        public Progress end(Exit exit, Instant at) {
            return new Ended(exit, at);
        }

        public boolean hasReached(Milestone other) {
            return !milestone.isBefore(other);
        }
    }

    /** The case is over. */
    record Ended(Exit exit, Instant at) implements Progress {

        @Override
        public String state() {
            return exit.name();
        }

        @Override
        public Progress reach(Milestone next) {
            return this;
        }

        @Override
        public Progress end(Exit other, Instant later) {
            return this;
        }
    }
}
