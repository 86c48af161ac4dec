package dev.koubo.screening.domain;

/** Where a screening stands, with the evidence that brought it there; each stage knows the next one. */
public sealed interface Stage {

    State state();

    /** Calls are still owed. */
    sealed interface Open extends Stage {}

    /** Nothing more can happen. */
    sealed interface Ended extends Stage {

        /** The rule that ended it. */
        Rulebook rule();
    }

    /** Nobody has been reached yet. */
    record Contacting() implements Open {

        Open called(Attempt attempt) {
            return attempt.reached() ? new Reached() : this;
        }

        @Override
        public State state() {
            return State.CONTACTING;
        }
    }

    /** Somebody answered; the level is to be confirmed. */
    record Reached() implements Open {

        Stage confirmed(LevelCheck level) {
            return level.gaps().isEmpty() ? new LevelConfirmed(level) : new LevelNotMet(level);
        }

        @Override
        public State state() {
            return State.REACHED;
        }
    }

    /** The level fits; the terms are to be explained. */
    record LevelConfirmed(LevelCheck level) implements Open {

        Stage answered(Explanation terms) {
            return terms.accepted() ? new Accepted(level, terms) : new Declined(level, terms);
        }

        @Override
        public State state() {
            return State.LEVEL_OK;
        }
    }

    /** The application is complete; Tokyo's approval is to come. */
    record Accepted(LevelCheck level, Explanation terms) implements Stage {

        Approved approved(Approval approval) {
            return new Approved(level, terms, approval);
        }

        @Override
        public State state() {
            return State.ACCEPTED;
        }
    }

    /** Ready for the pool. */
    record Approved(LevelCheck level, Explanation terms, Approval approval) implements Ended {

        @Override
        public State state() {
            return State.APPROVED;
        }

        @Override
        public Rulebook rule() {
            return Rulebook.R70;
        }
    }

    /** Refused: the level does not fit. */
    record LevelNotMet(LevelCheck level) implements Ended {

        @Override
        public State state() {
            return State.LEVEL_NOT_MET;
        }

        @Override
        public Rulebook rule() {
            return Rulebook.R63;
        }
    }

    /** The applicant did not accept the terms. */
    record Declined(LevelCheck level, Explanation terms) implements Ended {

        @Override
        public State state() {
            return State.DECLINED;
        }

        @Override
        public Rulebook rule() {
            return Rulebook.R67;
        }
    }

    /** Ended from outside, or given up; what was known before is kept. */
    record Closed(Closing closing, Stage before) implements Ended {

        @Override
        public State state() {
            return switch (closing.reason()) {
                case UNREACHED -> State.UNREACHED;
                case WITHDRAWN -> State.WITHDRAWN;
                case EXCLUDED -> State.EXCLUDED;
            };
        }

        @Override
        public Rulebook rule() {
            return closing.reason() == Closing.Reason.UNREACHED ? Rulebook.R61 : Rulebook.R73;
        }
    }
}
