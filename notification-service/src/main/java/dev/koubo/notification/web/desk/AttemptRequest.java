package dev.koubo.notification.web.desk;

import dev.koubo.notification.domain.desk.CallAttempt;
import dev.koubo.notification.usecase.desk.LogAttempt;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a call went.
 *
 * @param at when; now if absent
 * @param note for colleagues; may hold personal data
 */
record AttemptRequest(
        @NotNull CallAttempt.Outcome outcome,
        @Nullable OffsetDateTime at,
        @Size(max = 2000) @Nullable String note) {

    LogAttempt.Report toReport() {
        return new LogAttempt.Report(outcome, at == null ? null : at.toInstant(), note);
    }
}
