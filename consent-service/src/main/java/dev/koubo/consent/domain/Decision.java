package dev.koubo.consent.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a wish to change a pair of forms. */
public sealed interface Decision {

    /** It happened; the facts are for others. */
    record Changed(Consent consent, List<Fact> facts) implements Decision {

        public Changed {
            facts = List.copyOf(facts);
        }
    }

    /** There was nothing to do. */
    record Unchanged(Consent consent) implements Decision {}

    /**
     * A rule forbids it.
     *
     * @param field the part of the wish that is wrong, or null if the wish came at the wrong time
     * @param details what the refused person needs to know to do better
     */
    record Refused(Rulebook rule, @Nullable String field, Map<String, Object> details) implements Decision {

        public Refused {
            details = Map.copyOf(details);
        }

        static Refused input(Rulebook rule, String field) {
            return new Refused(rule, field, Map.of());
        }

        static Refused now(Rulebook rule, Map<String, Object> details) {
            return new Refused(rule, null, details);
        }
    }
}
