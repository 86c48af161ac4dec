package dev.koubo.application.domain.programme;

import java.util.List;

/** A programme after a change, and what there is to tell about it. */
public record ProgrammeChange(Programme after, List<ProgrammeFact> facts) {

    public ProgrammeChange {
        facts = List.copyOf(facts);
    }
}
