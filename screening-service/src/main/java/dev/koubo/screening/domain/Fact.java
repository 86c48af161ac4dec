package dev.koubo.screening.domain;

import java.time.Instant;
import java.util.List;

/** What happened to a screening and others may know: never an answer itself (R75). */
public sealed interface Fact {

    /** The rules that were applied. */
    List<Rulebook> rules();

    /** A call is owed. */
    record Opened(Instant receivedAt, Instant contactDueAt) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R59);
        }
    }

    /** Somebody called. */
    record Attempted(int attempt, Instant at, Attempt.Outcome outcome, boolean promiseKept) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R60);
        }
    }

    /** Nobody called in time. */
    record Overdue(Instant contactDueAt) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R59);
        }
    }

    /** The level fits. */
    record LevelPassed(Instant at) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R62);
        }
    }

    /** The level does not fit; which part is nobody else's business. */
    record LevelFailed(Instant at) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R63);
        }
    }

    /** The terms were explained and accepted. */
    record TermsAccepted(Instant at, String scriptVersion) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R65, Rulebook.R66);
        }
    }

    /** The terms were not accepted. */
    record TermsDeclined(Instant at, String scriptVersion) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R67);
        }
    }

    /** The desk gave up calling. */
    record Unreached(Instant at, int attempts, int businessDays) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R61);
        }
    }

    /** Tokyo approved. */
    record Approved(Instant at) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R70);
        }
    }
}
