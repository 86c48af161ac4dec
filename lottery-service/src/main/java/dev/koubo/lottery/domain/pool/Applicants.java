package dev.koubo.lottery.domain.pool;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.proof.EntryLabel;
import java.util.Map;
import java.util.Optional;

/** Who is behind the labels of a frozen pool; only the service itself knows. */
public record Applicants(Map<EntryLabel, ApplicationId> byLabel) {

    public Applicants {
        byLabel = Map.copyOf(byLabel);
    }

    /**
     * The application behind a label.
     *
     * @throws IllegalStateException if the label is none of the pool
     */
    public ApplicationId behind(EntryLabel label) {
        return Optional.ofNullable(byLabel.get(label))
                .orElseThrow(() -> new IllegalStateException("Nobody knows the entry " + label));
    }
}
