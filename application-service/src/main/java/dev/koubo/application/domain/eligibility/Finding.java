package dev.koubo.application.domain.eligibility;

import dev.koubo.application.domain.Rulebook;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one clause was decided.
 *
 * @param clause stable name of the clause
 * @param reason why it does not pass; null when it does
 * @param inputs the values that were looked at, by name, in order of the names
 */
public record Finding(
        String clause,
        Rulebook rule,
        Verdict verdict,
        @Nullable Reason reason,
        Map<String, String> inputs) {

    public Finding {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    static Finding of(String clause, Rulebook rule, Verdict verdict, Reason reason, Map<String, String> inputs) {
        return new Finding(clause, rule, verdict, verdict == Verdict.PASS ? null : reason, inputs);
    }
}
