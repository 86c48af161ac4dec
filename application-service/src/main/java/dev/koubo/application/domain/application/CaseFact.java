package dev.koubo.application.domain.application;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.Industry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happened to a case and is told to the other services. */
public sealed interface CaseFact {

    /** The rules that were applied; empty where none decided. */
    List<Rulebook> rules();

    /** A form was received. */
    record Submitted() implements CaseFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R33, Rulebook.R34, Rulebook.R37, Rulebook.R53, Rulebook.R94);
        }
    }

    /** Who the parties are; told on the private channel only. */
    record PartyRecorded() implements CaseFact {
        @Override
        public List<Rulebook> rules() {
            return List.of();
        }
    }

    /** The application was corrected. */
    record Amended(String reason) implements CaseFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R48);
        }
    }

    /**
     * The secretariat put the company into another industry or frame.
     *
     * @param before the industry until now
     */
    record Reclassified(Industry before, String reason, Instant at) implements CaseFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R58);
        }
    }

    /** The applicant cannot take part. */
    record Refused(Stage stage, Instant at, List<Rulebook> rules) implements CaseFact {

        /** Where the refusal came from. */
        public enum Stage {
            ELIGIBILITY,
            LEVEL
        }
    }

    /** The explained terms were accepted. */
    record Completed(Instant at) implements CaseFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R66);
        }
    }

    /** The applicant gave up. */
    record Withdrawn(Stage stage, Instant at) implements CaseFact {

        @Override
        public List<Rulebook> rules() {
            return switch (stage) {
                case BEFORE_RESULT -> List.of(Rulebook.R94);
                case AFTER_RESULT -> List.of(Rulebook.R89);
                case LATE -> List.of(Rulebook.R98);
            };
        }

        /** How late the withdrawal came. */
        public enum Stage {
            BEFORE_RESULT,
            AFTER_RESULT,
            LATE
        }
    }

    /** Secretariat and Tokyo excluded the applicant. */
    record Excluded(Exclusion.Ground ground, Instant at) implements CaseFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(ground.rule());
        }
    }

    /**
     * The result is decided.
     *
     * @param redrawUntil last day on which a redraw may still select a company; told with every drawn result
     */
    record ResultDecided(Result result, LocalDate redrawUntil) implements CaseFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R85);
        }
    }

    /** Both forms are complete. */
    record Confirmed(Instant at, Evidence evidence) implements CaseFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R103, Rulebook.R108);
        }
    }

    /** A participation is over. */
    record ParticipationEnded(Cause cause, Instant at) implements CaseFact {

        @Override
        public List<Rulebook> rules() {
            return switch (cause) {
                case SUPPORT_ENDED -> List.of(Rulebook.R2);
                case WITHDRAWN -> List.of(Rulebook.R98);
                case EXCLUDED -> List.of(Rulebook.R115);
            };
        }

        /** Why it is over. */
        public enum Cause {
            SUPPORT_ENDED,
            WITHDRAWN,
            EXCLUDED
        }
    }
}
