package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.Programme;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a programme's definition over and issues the forms that waited for it; issued ones keep their due date (R7). */
@ApplicationScoped
public class LearnProgramme {

    private final Transactions transactions;
    private final Programmes programmes;
    private final RequestConsents requestConsents;

    LearnProgramme(Transactions transactions, Programmes programmes, RequestConsents requestConsents) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.requestConsents = requestConsents;
    }

    public Uni<Void> learn(Programme programme) {
        return transactions.run(() -> programmes
                .learn(programme)
                .chain(learned ->
                        learned ? requestWaiting(programme) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> requestWaiting(Programme programme) {
        return programmes
                .takeWaiting(programme.id())
                .onItem()
                .transformToMulti(waiting -> Multi.createFrom().iterable(waiting))
                .onItem()
                .transformToUniAndConcatenate(application -> requestConsents.requestIn(programme, application))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
