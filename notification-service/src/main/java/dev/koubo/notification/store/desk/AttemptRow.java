package dev.koubo.notification.store.desk;

import dev.koubo.notification.domain.desk.CallAttempt;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code desk_call_attempt}; its number is its place in the log. */
@Embeddable
class AttemptRow {

    @Column(name = "called_at")
    private Instant at;

    private String caller;

    @Enumerated(EnumType.STRING)
    private CallAttempt.Outcome outcome;

    private @Nullable String note;

    protected AttemptRow() {}

    AttemptRow(CallAttempt attempt) {
        at = attempt.at();
        caller = attempt.caller();
        outcome = attempt.outcome();
        note = attempt.note();
    }

    CallAttempt toAttempt() {
        return new CallAttempt(at, caller, outcome, note);
    }
}
