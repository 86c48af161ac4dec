package dev.koubo.screening.usecase;

import dev.koubo.request.CurrentActor;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Roles;
import dev.koubo.request.Transactions;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Party;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.domain.State;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the screenings as they are. */
@ApplicationScoped
public class LookUp {

    private final Transactions transactions;
    private final Screenings screenings;
    private final Parties parties;
    private final CurrentActor actor;

    LookUp(Transactions transactions, Screenings screenings, Parties parties, CurrentActor actor) {
        this.transactions = transactions;
        this.screenings = screenings;
        this.parties = parties;
        this.actor = actor;
    }

    public Uni<Optional<Screening>> one(ApplicationId application) {
        return transactions.run(() -> screenings.find(application));
    }

    /** Whom to call in a case; empty for everybody but those who call, the secretariat. */
    public Uni<Optional<Party>> party(ApplicationId application) {
        return actor.get().is(Roles.SECRETARIAT)
                ? transactions.run(() -> parties.find(application))
                : Uni.createFrom().item(Optional.empty());
    }

    public Uni<Page<Screening>> page(@Nullable State state, PageRequest page) {
        return transactions.run(() -> screenings.list(state, page));
    }
}
