package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.State;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the consents as they are. */
@ApplicationScoped
public class LookUp {

    private final Transactions transactions;
    private final Consents consents;
    private final Ownership ownership;

    LookUp(Transactions transactions, Consents consents, Ownership ownership) {
        this.transactions = transactions;
        this.consents = consents;
        this.ownership = ownership;
    }

    /** Empty if there is no such consent, or it is another company's. */
    public Uni<Optional<Consent>> one(ApplicationId application) {
        return ownership
                .mayTouch(application)
                .chain(may -> may
                        ? transactions.run(() -> consents.find(application))
                        : Uni.createFrom().item(Optional.empty()));
    }

    public Uni<Page<Consent>> page(@Nullable State state, PageRequest page) {
        return transactions.run(() -> consents.list(state, page));
    }
}
