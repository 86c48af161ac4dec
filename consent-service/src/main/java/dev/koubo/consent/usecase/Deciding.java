package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.Decision;
import dev.koubo.consent.domain.Registered;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiFunction;

/** The way of every change: lock the consent, let a rule decide, keep and announce what came of it. */
@ApplicationScoped
class Deciding {

    private final Transactions transactions;
    private final Consents consents;
    private final Registrations registrations;
    private final Announcements announcements;

    Deciding(Transactions transactions, Consents consents, Registrations registrations, Announcements announcements) {
        this.transactions = transactions;
        this.consents = consents;
        this.registrations = registrations;
        this.announcements = announcements;
    }

    /** Empty if there is no such consent; the rule sees it as nobody else can change it. */
    Uni<Optional<Decision>> on(ApplicationId application, BiFunction<Consent, Optional<Registered>, Decision> rule) {
        return transactions.run(() -> consents.lock(application)
                .chain(found -> found.map(consent -> decide(consent, rule))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Optional<Decision>> decide(Consent consent, BiFunction<Consent, Optional<Registered>, Decision> rule) {
        return registrations
                .find(consent.application())
                .map(registered -> rule.apply(consent, registered))
                .call(this::keep)
                .map(Optional::of);
    }

    private Uni<Void> keep(Decision decision) {
        return switch (decision) {
            case Decision.Changed(Consent after, var facts) ->
                consents.save(after).chain(() -> announcements.announce(after, facts));
            case Decision.Unchanged _, Decision.Refused _ -> Uni.createFrom().voidItem();
        };
    }
}
