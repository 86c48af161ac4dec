package dev.koubo.screening.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of rules and duties on the phone, and the answer to it.
 *
 * @param explained codes of the script's items that were explained
 * @param acceptedBy who on the applicant's side accepted
 * @param by subject of the caller
 */
public record Explanation(
        String scriptVersion,
        Set<String> explained,
        boolean accepted,
        @Nullable String acceptedBy,
        Instant at,
        String by) {

    public Explanation {
        explained = Set.copyOf(explained);
    }

    boolean lacksName() {
        return accepted && (acceptedBy == null || acceptedBy.isBlank());
    }
}
