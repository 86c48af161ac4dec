package dev.koubo.screening.web;

import dev.koubo.screening.domain.Attempt;
import dev.koubo.screening.usecase.LogAttempt;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a call went.
 *
 * @param callBackAt when the applicant wants to be called, in desk hours
 * @param note for colleagues; may hold personal data
 */
record AttemptRequest(
        @NotNull Attempt.Outcome outcome,
        @Nullable OffsetDateTime callBackAt,
        @Size(max = 2000) @Nullable String note) {

    LogAttempt.Call toCall() {
        return new LogAttempt.Call(outcome, callBackAt == null ? null : callBackAt.toInstant(), note);
    }
}
