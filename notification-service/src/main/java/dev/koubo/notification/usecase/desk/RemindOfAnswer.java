package dev.koubo.notification.usecase.desk;

import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.domain.desk.CallCause;
import dev.koubo.notification.domain.desk.Silence;
import dev.koubo.notification.usecase.OweNotice;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Owes a silent company a reminder and a call: silence is no withdrawal (R99). */
@ApplicationScoped
public class RemindOfAnswer {

    private final Transactions transactions;
    private final OweCall oweCall;
    private final OweNotice oweNotice;

    RemindOfAnswer(Transactions transactions, OweCall oweCall, OweNotice oweNotice) {
        this.transactions = transactions;
        this.oweCall = oweCall;
        this.oweNotice = oweNotice;
    }

    /** One that has answered or left meanwhile is let be. */
    public Uni<Void> remind(Silence silence) {
        return transactions.run(() -> oweCall.owe(call(silence))
                .chain(owed -> owed
                        ? oweNotice.owe(reminder(silence))
                        : Uni.createFrom().voidItem()));
    }

    private static OweCall.Debt call(Silence silence) {
        return new OweCall.Debt(
                silence.application(),
                silence.programme(),
                new CallCause.MissingAnswer(silence.draw()),
                silence.causedBy());
    }

    private static OweNotice.Debt reminder(Silence silence) {
        return new OweNotice.Debt(
                Template.ANSWER_REMINDER,
                silence.application(),
                silence.programme(),
                "draw-" + silence.draw(),
                Particulars.forms(silence.formsDueAt()),
                silence.causedBy());
    }
}
