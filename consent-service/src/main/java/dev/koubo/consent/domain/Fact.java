package dev.koubo.consent.domain;

import java.time.Instant;
import java.util.List;

/** What happened to a pair of forms and others may know. */
public sealed interface Fact {

    /** The rules that were applied. */
    List<Rulebook> rules();

    /** Both forms were issued. */
    record Requested(Instant at, Instant dueAt, List<FormText> texts) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R102, Rulebook.R109);
        }
    }

    /** A part stands. */
    record PartAccepted(PartKey part, Instant at, String evidence) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R104);
        }
    }

    /** A part goes back. */
    record PartReturned(PartKey part, Instant at, ReturnReason reason) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(reason.rule());
        }
    }

    /** All four parts stand. */
    record Completed(Instant at, String formAEvidence, String formBEvidence) implements Fact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R103, Rulebook.R104);
        }
    }
}
