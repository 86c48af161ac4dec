package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps who sent an application until told to forget. */
@ApplicationScoped
public class RememberOwner {

    private final Transactions transactions;
    private final Owners owners;

    RememberOwner(Transactions transactions, Owners owners) {
        this.transactions = transactions;
        this.owners = owners;
    }

    public Uni<Void> keep(ApplicationId application, String subject) {
        return transactions.run(() -> owners.keep(application, subject));
    }

    public Uni<Void> forget(ApplicationId application) {
        return transactions.run(() -> owners.forget(application));
    }
}
