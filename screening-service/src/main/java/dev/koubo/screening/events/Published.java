package dev.koubo.screening.events;

import dev.koubo.screening.domain.Attempt;
import dev.koubo.screening.domain.Fact;
import dev.koubo.screening.domain.Screening;
import java.time.Instant;

/** What others see, one record an event; the record's name is the event's type. */
sealed interface Published {

    record ScreeningOpened(String applicationId, String programme, Instant receivedAt, Instant contactDueAt)
            implements Published {}

    record ContactAttempted(
            String applicationId,
            String programme,
            int attempt,
            Instant attemptedAt,
            Attempt.Outcome outcome,
            boolean promiseKept)
            implements Published {}

    record ContactOverdue(String applicationId, String programme, Instant contactDueAt) implements Published {}

    record ScreeningPassed(String applicationId, String programme, Instant decidedAt) implements Published {}

    /** Carries the class of the outcome, never what was answered (R75). */
    record ScreeningFailed(String applicationId, String programme, Instant decidedAt, String outcomeClass)
            implements Published {}

    record TermsAccepted(String applicationId, String programme, Instant acceptedAt, String scriptVersion)
            implements Published {}

    record TermsDeclined(String applicationId, String programme, Instant declinedAt, String scriptVersion)
            implements Published {}

    record ApplicantUnreached(String applicationId, String programme, Instant closedAt, int attempts, int businessDays)
            implements Published {}

    record ApplicationApproved(String applicationId, String programme, Instant approvedAt) implements Published {}

    static Published of(Screening screening, Fact fact) {
        String id = screening.application().toString();
        String programme = screening.programme().value();
        return switch (fact) {
            case Fact.Opened(Instant receivedAt, Instant dueAt) ->
                new ScreeningOpened(id, programme, receivedAt, dueAt);
            case Fact.Attempted(int attempt, Instant at, Attempt.Outcome outcome, boolean kept) ->
                new ContactAttempted(id, programme, attempt, at, outcome, kept);
            case Fact.Overdue(Instant dueAt) -> new ContactOverdue(id, programme, dueAt);
            case Fact.LevelPassed(Instant at) -> new ScreeningPassed(id, programme, at);
            case Fact.LevelFailed(Instant at) -> new ScreeningFailed(id, programme, at, "LEVEL_NOT_MET");
            case Fact.TermsAccepted(Instant at, String script) -> new TermsAccepted(id, programme, at, script);
            case Fact.TermsDeclined(Instant at, String script) -> new TermsDeclined(id, programme, at, script);
            case Fact.Unreached(Instant at, int attempts, int days) ->
                new ApplicantUnreached(id, programme, at, attempts, days);
            case Fact.Approved(Instant at) -> new ApplicationApproved(id, programme, at);
        };
    }
}
