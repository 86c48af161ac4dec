package dev.koubo.screening.usecase;

import dev.koubo.request.Transactions;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Closing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the case of an application that was withdrawn or excluded. */
@ApplicationScoped
public class CloseScreening {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Deciding deciding;

    CloseScreening(Transactions transactions, Programmes programmes, Deciding deciding) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.deciding = deciding;
    }

    public Uni<Void> close(ApplicationId application, Closing closing) {
        return transactions.run(() -> programmes
                .stopWaiting(application)
                .chain(() -> deciding.on(application, (screening, _) -> screening.close(closing)))
                .replaceWithVoid());
    }
}
