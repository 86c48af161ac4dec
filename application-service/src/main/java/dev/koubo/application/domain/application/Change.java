package dev.koubo.application.domain.application;

import java.util.ArrayList;
import java.util.List;

/** A case after a change, and what there is to tell about it. */
public record Change(Application after, List<CaseFact> facts) {

    public Change {
        facts = List.copyOf(facts);
    }

    static Change of(Application after, CaseFact... facts) {
        return new Change(after, List.of(facts));
    }

    Change and(CaseFact fact) {
        List<CaseFact> all = new ArrayList<>(facts);
        all.add(fact);
        return new Change(after, all);
    }
}
