package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.Exit;
import dev.koubo.application.domain.application.Milestone;
import dev.koubo.application.domain.application.Progress;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a case's progress lies in two columns: the name of its state, and when it ended. */
final class States {

    private States() {}

    static @Nullable Instant endedAt(Progress progress) {
        return switch (progress) {
            case Progress.Underway _ -> null;
            case Progress.Ended ended -> ended.at();
        };
    }

    static Progress progress(String state, @Nullable Instant endedAt) {
        return endedAt == null
                ? new Progress.Underway(Milestone.valueOf(state))
                : new Progress.Ended(Exit.valueOf(state), endedAt);
    }

    /** Names of a milestone and of those behind it. */
    static List<String> from(Milestone milestone) {
        return Stream.of(Milestone.values())
                .filter(other -> !other.isBefore(milestone))
                .map(Milestone::name)
                .toList();
    }

    /** Names of the exits that are told a result without a draw. */
    static List<String> toldWithoutDraw() {
        return Stream.of(Exit.values())
                .filter(exit -> exit.result().isPresent())
                .map(Exit::name)
                .toList();
    }
}
