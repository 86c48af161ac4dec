package dev.koubo.notification.domain.desk;

import dev.koubo.notification.domain.Rulebook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a wish to change a call. */
public sealed interface CallDecision {

    /** It happened; the facts are for others. */
    record Changed(DeskCall call, List<CallFact> facts) implements CallDecision {

        public Changed {
            facts = List.copyOf(facts);
        }
    }

    /** There was nothing to do. */
    record Unchanged(DeskCall call) implements CallDecision {}

    /**
     * A rule forbids it.
     *
     * @param field the part of the wish that is wrong, or null if the wish came at the wrong time
     */
    record Refused(Rulebook rule, @Nullable String field) implements CallDecision {}
}
