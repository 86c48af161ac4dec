package dev.koubo.notification.usecase.desk;

import dev.koubo.notification.domain.desk.CallDecision;
import dev.koubo.notification.domain.desk.CallId;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;

/** The way of every change: lock the call, let a rule decide, keep and announce what came of it. */
@ApplicationScoped
class CallDeciding {

    private final Transactions transactions;
    private final DeskCalls calls;
    private final CallAnnouncements announcements;

    CallDeciding(Transactions transactions, DeskCalls calls, CallAnnouncements announcements) {
        this.transactions = transactions;
        this.calls = calls;
        this.announcements = announcements;
    }

    /** Empty if there is no such call; the rule sees it as nobody else can change it. */
    Uni<Optional<CallDecision>> on(CallId id, Function<DeskCall, CallDecision> rule) {
        return transactions.run(() -> calls.lock(id)
                .map(found -> found.map(rule))
                .call(decision -> decision.map(this::keep)
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    Uni<Void> keep(CallDecision decision) {
        return switch (decision) {
            case CallDecision.Changed(DeskCall after, var facts) ->
                calls.save(after).chain(() -> announcements.announce(after, facts));
            case CallDecision.Unchanged _, CallDecision.Refused _ ->
                Uni.createFrom().voidItem();
        };
    }
}
