package dev.koubo.screening.store;

import dev.koubo.screening.domain.Attempt;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code contact_attempt}; its number is its place in the log. */
@Embeddable
class AttemptRow {

    @Column(name = "called_at")
    private Instant at;

    private String caller;

    @Enumerated(EnumType.STRING)
    private Attempt.Outcome outcome;

    @Column(name = "call_back_at")
    private @Nullable Instant callBackAt;

    private @Nullable String note;

    @Column(name = "script_version")
    private String scriptVersion;

    protected AttemptRow() {}

    AttemptRow(Attempt attempt) {
        at = attempt.at();
        caller = attempt.caller();
        outcome = attempt.outcome();
        callBackAt = attempt.callBackAt();
        note = attempt.note();
        scriptVersion = attempt.scriptVersion();
    }

    Attempt toAttempt(int number) {
        return new Attempt(number, at, caller, outcome, callBackAt, note, scriptVersion);
    }
}
