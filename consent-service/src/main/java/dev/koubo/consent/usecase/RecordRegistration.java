package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Registered;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers who stands behind an application, and forgets it. */
@ApplicationScoped
public class RecordRegistration {

    private final Transactions transactions;
    private final Registrations registrations;

    RecordRegistration(Transactions transactions, Registrations registrations) {
        this.transactions = transactions;
        this.registrations = registrations;
    }

    public Uni<Void> record(Registered registered) {
        return transactions.run(() -> registrations.put(registered));
    }

    public Uni<Void> erase(ApplicationId application) {
        return transactions.run(() -> registrations.erase(application));
    }
}
