package dev.koubo.notification.domain.desk;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.ProgrammeId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A phone call that the desk owes an applicant.
 *
 * @param about the application
 * @param causedBy id of the event behind it
 * @param attempts how often somebody phoned, oldest first
 * @param overdueSince null until it was told that nobody phoned in time
 */
public record DeskCall(
        CallId id,
        AboutId about,
        ProgrammeId programme,
        CallCause cause,
        String causedBy,
        Instant openedAt,
        CallDue due,
        List<CallAttempt> attempts,
        @Nullable Instant overdueSince,
        CallStatus status,
        long version) {

    public DeskCall {
        attempts = List.copyOf(attempts);
    }

    /** A call that is owed from now on. */
    public static CallDecision.Changed open(
            CallId id,
            AboutId about,
            ProgrammeId programme,
            CallCause cause,
            String causedBy,
            CallDue due,
            Instant now) {
        DeskCall call = new DeskCall(
                id, about, programme, cause, causedBy, now, due, List.of(), null, new CallStatus.Open(), 1);
        return new CallDecision.Changed(call, List.of(new CallFact.Opened(1)));
    }

    public boolean isOpen() {
        return status instanceof CallStatus.Open;
    }

    /** Somebody phoned, after the call was owed; whoever was not reached is owed it still. */
    public CallDecision attempt(CallAttempt attempt, Instant now) {
        if (!isOpen()) {
            return new CallDecision.Refused(cause.reason().rule(), null);
        }
        if (attempt.at().isBefore(openedAt) || attempt.at().isAfter(now)) {
            return new CallDecision.Refused(cause.reason().rule(), "at");
        }
        List<CallAttempt> log =
                Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
        return switch (attempt.outcome()) {
            case SPOKEN -> close(log, new CallStatus.Done(attempt.at()), attempt.at(), CallFact.Outcome.SPOKEN);
            case NOT_REACHED -> new CallDecision.Changed(with(log, overdueSince, status), List.of());
        };
    }

    /** There is nothing left to speak about. */
    public CallDecision spare(Instant now) {
        return isOpen()
                ? close(attempts, new CallStatus.NotNeeded(now), now, CallFact.Outcome.NOT_NEEDED)
                : new CallDecision.Unchanged(this);
    }

    /** Told once, if nobody has spoken with the company in time. */
    public CallDecision overdue(Instant now) {
        return isOpen() && overdueSince == null && !now.isBefore(due.at())
                ? new CallDecision.Changed(with(attempts, now, status), List.of(new CallFact.Overdue(version + 1)))
                : new CallDecision.Unchanged(this);
    }

    /** The same for a reader who is to see nobody's personal data. */
    public DeskCall withoutNotes() {
        List<CallAttempt> bare = attempts.stream().map(CallAttempt::withoutNote).toList();
        return new DeskCall(id, about, programme, cause, causedBy, openedAt, due, bare, overdueSince, status, version);
    }

    private CallDecision close(List<CallAttempt> log, CallStatus end, Instant at, CallFact.Outcome outcome) {
        return new CallDecision.Changed(
                with(log, overdueSince, end), List.of(new CallFact.Closed(version + 1, at, outcome)));
    }

    private DeskCall with(List<CallAttempt> log, @Nullable Instant overdue, CallStatus next) {
        return new DeskCall(id, about, programme, cause, causedBy, openedAt, due, log, overdue, next, version + 1);
    }
}
