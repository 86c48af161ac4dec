package dev.koubo.notification.usecase.desk;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.Notices;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;

/** Takes calls off the desk's list that nobody needs any more. */
@ApplicationScoped
public class SpareCalls {

    private final Transactions transactions;
    private final DeskCalls calls;
    private final Notices notices;
    private final CallDeciding deciding;
    private final InstantSource clock;

    SpareCalls(
            Transactions transactions, DeskCalls calls, Notices notices, CallDeciding deciding, InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.notices = notices;
        this.deciding = deciding;
        this.clock = clock;
    }

    /** The applicant has answered or left: it is owed no call and no reminder, whatever is heard of it later. */
    public Uni<Void> settled(AboutId applicant) {
        // First of all, since it waits for a call that is being opened just now.
        return transactions.run(() -> calls.settle(applicant, clock.instant())
                .chain(() -> spare(applicant, _ -> true))
                .chain(() -> notices.dropPending(applicant, Template.ANSWER_REMINDER)));
    }

    /** The applicant was erased, and with it whatever was noted about it. */
    public Uni<Void> erased(AboutId applicant) {
        return transactions.run(() -> settled(applicant).chain(() -> calls.forgetNotes(applicant)));
    }

    Uni<Void> spare(AboutId applicant, Predicate<DeskCall> which) {
        return transactions.run(() -> calls.lockOpen(applicant)
                .chain(open -> spareAll(open.stream().filter(which).toList())));
    }

    private Uni<Void> spareAll(List<DeskCall> spared) {
        return Multi.createFrom()
                .iterable(spared)
                .onItem()
                .transformToUniAndConcatenate(call -> deciding.keep(call.spare(clock.instant())))
                .onItem()
                .ignoreAsUni();
    }
}
