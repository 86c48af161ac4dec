package dev.koubo.screening.web;

import dev.koubo.screening.domain.Attempt;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.domain.State;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list. */
record SummaryView(
        UUID applicationId,
        String programme,
        State state,
        OffsetDateTime receivedAt,
        OffsetDateTime contactDueAt,
        boolean overdue,
        int attempts,
        Attempt.@Nullable Outcome lastOutcome,
        @Nullable OffsetDateTime nextCallAt,
        boolean callBooked) {

    static SummaryView of(Screening screening) {
        return new SummaryView(
                screening.application().value(),
                screening.programme().value(),
                screening.stage().state(),
                TokyoTime.of(screening.receivedAt()),
                TokyoTime.of(screening.promise().dueAt()),
                screening.overdueSince() != null,
                screening.attempts().size(),
                screening.attempts().isEmpty()
                        ? null
                        : screening.attempts().getLast().outcome(),
                TokyoTime.ofNullable(screening.nextCallAt()),
                screening.isCallBooked());
    }
}
