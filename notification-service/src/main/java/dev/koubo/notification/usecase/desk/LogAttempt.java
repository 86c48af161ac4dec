package dev.koubo.notification.usecase.desk;

import dev.koubo.notification.domain.Decision;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.desk.CallAttempt;
import dev.koubo.notification.domain.desk.CallCause;
import dev.koubo.notification.domain.desk.CallDecision;
import dev.koubo.notification.domain.desk.CallId;
import dev.koubo.notification.domain.desk.CallStatus;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.ConfirmArrival;
import dev.koubo.notification.usecase.Notices;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logs that somebody phoned; a result that was told by phone has arrived (R191). */
@ApplicationScoped
public class LogAttempt {

    private final Transactions transactions;
    private final DeskCalls calls;
    private final Notices notices;
    private final CallDeciding deciding;
    private final ConfirmArrival confirmArrival;
    private final CurrentActor actor;
    private final InstantSource clock;

    LogAttempt(
            Transactions transactions,
            DeskCalls calls,
            Notices notices,
            CallDeciding deciding,
            ConfirmArrival confirmArrival,
            CurrentActor actor,
            InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.notices = notices;
        this.deciding = deciding;
        this.confirmArrival = confirmArrival;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * How it went, in the caller's words.
     *
     * @param at now if null
     */
    public record Report(
            CallAttempt.Outcome outcome,
            @Nullable Instant at,
            @Nullable String note) {}

    /** Empty if there is no such call. */
    public Uni<Optional<CallDecision>> log(CallId call, Report report) {
        String caller = actor.get().subject();
        Instant now = clock.instant();
        CallAttempt attempt =
                new CallAttempt(report.at() == null ? now : report.at(), caller, report.outcome(), report.note());
        return transactions.run(() -> lockResult(call)
                .chain(() -> deciding.on(call, owed -> owed.attempt(attempt, now)))
                .call(decision -> decision.map(this::tellArrival)
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    /** The notice before its call, as everybody locks them. */
    private Uni<Void> lockResult(CallId call) {
        return calls.noticeOf(call)
                .chain(notice -> notice.map(result -> notices.lock(result).replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> tellArrival(CallDecision decision) {
        return decision instanceof CallDecision.Changed(DeskCall call, var _)
                        && call.cause() instanceof CallCause.UndeliveredResult(NoticeId notice, var _)
                        && call.status() instanceof CallStatus.Done(Instant at)
                ? confirmArrival
                        .confirm(notice, at)
                        .invoke(LogAttempt::requireTaken)
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** A call is owed after its mail was given up and until the notice has arrived. */
    private static void requireTaken(Optional<Decision> arrival) {
        if (arrival.filter(Decision.Changed.class::isInstance).isEmpty()) {
            throw new IllegalStateException("What was told by phone could not arrive: " + arrival);
        }
    }
}
