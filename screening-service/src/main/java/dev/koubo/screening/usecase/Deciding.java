package dev.koubo.screening.usecase;

import dev.koubo.request.Transactions;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Decision;
import dev.koubo.screening.domain.Programme;
import dev.koubo.screening.domain.Screening;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiFunction;

/** The way of every change: lock the screening, let a rule decide, keep and announce what came of it. */
@ApplicationScoped
class Deciding {

    private final Transactions transactions;
    private final Screenings screenings;
    private final Programmes programmes;
    private final Announcements announcements;

    Deciding(Transactions transactions, Screenings screenings, Programmes programmes, Announcements announcements) {
        this.transactions = transactions;
        this.screenings = screenings;
        this.programmes = programmes;
        this.announcements = announcements;
    }

    /** Empty if there is no such screening; the rule sees it as nobody else can change it. */
    Uni<Optional<Decision>> on(ApplicationId application, BiFunction<Screening, Programme, Decision> rule) {
        return transactions.run(() -> screenings
                .lock(application)
                .chain(found -> found.map(screening -> decide(screening, rule))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Optional<Decision>> decide(Screening screening, BiFunction<Screening, Programme, Decision> rule) {
        return programmes
                .inForce(screening.programme())
                .map(programme -> rule.apply(screening, programme.orElseThrow()))
                .call(this::keep)
                .map(Optional::of);
    }

    private Uni<Void> keep(Decision decision) {
        return switch (decision) {
            case Decision.Changed(Screening after, var facts) ->
                screenings.save(after).chain(() -> announcements.announce(after, facts));
            case Decision.Unchanged _, Decision.Refused _ -> Uni.createFrom().voidItem();
        };
    }
}
