package dev.koubo.application.domain.programme;

import dev.koubo.application.domain.Rulebook;
import java.time.Instant;
import java.util.List;

/** What happened to a programme and is told to everybody. */
public sealed interface ProgrammeFact {

    /** The rules that were applied. */
    List<Rulebook> rules();

    record Opened() implements ProgrammeFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R7);
        }
    }

    record Changed(String reason) implements ProgrammeFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R7);
        }
    }

    /**
     * No form is received any more.
     *
     * @param received how many forms were
     */
    record ReceptionClosed(Instant at, long received) implements ProgrammeFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R34);
        }
    }

    /**
     * The results were to be told, and some were not.
     *
     * @param untold applicants without a result
     */
    record ResultsLate(Instant targetBy, long untold) implements ProgrammeFact {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R87);
        }
    }
}
