package dev.koubo.screening.usecase;

import dev.koubo.request.Transactions;
import dev.koubo.screening.domain.Programme;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a programme's definition over and opens the cases that waited for it; open cases keep their promise (R7). */
@ApplicationScoped
public class LearnProgramme {

    private final Transactions transactions;
    private final Programmes programmes;
    private final OpenScreening openScreening;

    LearnProgramme(Transactions transactions, Programmes programmes, OpenScreening openScreening) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.openScreening = openScreening;
    }

    public Uni<Void> learn(Programme programme) {
        return transactions.run(() -> programmes
                .learn(programme)
                .chain(learned ->
                        learned ? openWaiting(programme) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> openWaiting(Programme programme) {
        return programmes
                .takeWaiting(programme.id())
                .onItem()
                .transformToMulti(forms -> Multi.createFrom().iterable(forms))
                .onItem()
                .transformToUniAndConcatenate(form -> openScreening.openIn(programme, form))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
