package dev.koubo.scheduling.usecase.participant;

import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.ApplicationId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers who sent an application, until it is to be forgotten. */
@ApplicationScoped
public class RememberOwner {

    private final Transactions transactions;
    private final Owners owners;

    RememberOwner(Transactions transactions, Owners owners) {
        this.transactions = transactions;
        this.owners = owners;
    }

    /** Remembers the owner. */
    public Uni<Void> of(ApplicationId application, String subject) {
        return transactions.run(() -> owners.save(application, subject));
    }

    /** Forgets the owner. */
    public Uni<Void> forget(ApplicationId application) {
        return transactions.run(() -> owners.forget(application));
    }
}
