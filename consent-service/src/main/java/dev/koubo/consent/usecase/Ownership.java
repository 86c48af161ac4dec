package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.request.Actor;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Roles;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose consent it is: staff see every one, an applicant its own. */
@ApplicationScoped
class Ownership {

    private final Transactions transactions;
    private final Registrations registrations;
    private final CurrentActor actor;

    Ownership(Transactions transactions, Registrations registrations, CurrentActor actor) {
        this.transactions = transactions;
        this.registrations = registrations;
        this.actor = actor;
    }

    Uni<Boolean> mayTouch(ApplicationId application) {
        Actor who = actor.get();
        if (who.is(Roles.SECRETARIAT) || who.is(Roles.TOKYO) || who.is(Roles.AUDITOR)) {
            return Uni.createFrom().item(true);
        }
        return transactions.run(() -> registrations
                .find(application)
                .map(found -> found.map(registered -> registered.owner().equals(who.subject()))
                        .orElse(false)));
    }
}
