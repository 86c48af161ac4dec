package dev.koubo.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a wish to change a notice. */
public sealed interface Decision {

    /** It happened; the facts are for others. */
    record Changed(Notice notice, List<Fact> facts) implements Decision {

        public Changed {
            facts = List.copyOf(facts);
        }
    }

    /** There was nothing to do. */
    record Unchanged(Notice notice) implements Decision {}

    /** It did not work yet and is to be tried again. */
    record Postponed(Notice notice) implements Decision {}

    /**
     * A rule forbids it.
     *
     * @param field the part of the wish that is wrong, or null if the wish came at the wrong time
     */
    record Refused(Rulebook rule, @Nullable String field) implements Decision {}
}
