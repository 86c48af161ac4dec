package dev.koubo.notification.usecase.desk;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Programme;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.desk.CallCause;
import dev.koubo.notification.domain.desk.CallDecision;
import dev.koubo.notification.domain.desk.CallDue;
import dev.koubo.notification.domain.desk.CallId;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.Programmes;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Puts a call on the desk's list, once for each cause, unless the applicant has answered or left. */
@ApplicationScoped
class OweCall {

    private final Transactions transactions;
    private final DeskCalls calls;
    private final Programmes programmes;
    private final CallAnnouncements announcements;
    private final CallTimers timers;
    private final InstantSource clock;

    OweCall(
            Transactions transactions,
            DeskCalls calls,
            Programmes programmes,
            CallAnnouncements announcements,
            CallTimers timers,
            InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.programmes = programmes;
        this.announcements = announcements;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * What is owed to whom.
     *
     * @param causedBy id of the event
     */
    record Debt(AboutId about, ProgrammeId programme, CallCause cause, String causedBy) {}

    /**
     * Says whether it is owed from now on. Until when depends on the desk's hours: without the programme's definition it
     * fails, and the event that told of it is taken again.
     */
    Uni<Boolean> owe(Debt debt) {
        return transactions.run(() -> calls.canBeOwed(debt.about())
                .chain(open -> open
                        ? programmes
                                .find(debt.programme())
                                .map(found -> found.orElseThrow(() -> unknown(debt.programme())))
                                .chain(programme -> open(opened(debt, programme)))
                        : Uni.createFrom().item(false)));
    }

    private Uni<Boolean> open(CallDecision.Changed opened) {
        DeskCall call = opened.call();
        return calls.addOnce(call)
                .call(added -> added
                        ? announcements.announce(call, opened.facts()).chain(() -> timers.expect(call))
                        : Uni.createFrom().voidItem());
    }

    private CallDecision.Changed opened(Debt debt, Programme programme) {
        Instant now = clock.instant();
        return DeskCall.open(
                new CallId(UUID.randomUUID()),
                debt.about(),
                programme.id(),
                debt.cause(),
                debt.causedBy(),
                CallDue.after(now, programme.desk(), BusinessCalendar.standard()),
                now);
    }

    private static IllegalStateException unknown(ProgrammeId programme) {
        return new IllegalStateException("The definition of " + programme.value() + " has not arrived yet");
    }
}
