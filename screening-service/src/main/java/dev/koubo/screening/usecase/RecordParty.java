package dev.koubo.screening.usecase;

import dev.koubo.request.Transactions;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Party;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps whom to call, whether the case is open already or not, until told to forget. */
@ApplicationScoped
public class RecordParty {

    private final Transactions transactions;
    private final Parties parties;

    RecordParty(Transactions transactions, Parties parties) {
        this.transactions = transactions;
        this.parties = parties;
    }

    public Uni<Void> record(Party party) {
        return transactions.run(() -> parties.put(party));
    }

    public Uni<Void> erase(ApplicationId application) {
        return transactions.run(() -> parties.erase(application));
    }
}
