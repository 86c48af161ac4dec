package dev.koubo.application.usecase.programme;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.programme.Definition;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeChange;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Opens a programme with its first definition (R7). */
@ApplicationScoped
public class OpenProgramme {

    private static final String FIRST_DEFINITION = "First definition";

    private final Transactions transactions;
    private final Programmes programmes;
    private final ProgrammeAnnouncements announcements;
    private final SeasonTimers timers;
    private final InstantSource clock;

    OpenProgramme(
            Transactions transactions,
            Programmes programmes,
            ProgrammeAnnouncements announcements,
            SeasonTimers timers,
            InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.announcements = announcements;
        this.timers = timers;
        this.clock = clock;
    }

    /** @param author subject of the person who opens it */
    public Uni<Decision<Programme>> open(Definition definition, String author) {
        Edit edit = new Edit(author, FIRST_DEFINITION, clock.instant());
        return transactions.run(() -> programmes
                .find(definition.programme())
                .map(existing -> decide(definition, existing))
                .chain(decision -> keep(decision, edit)));
    }

    private static Decision<ProgrammeChange> decide(Definition definition, Optional<Programme> existing) {
        return existing.isPresent() ? Decision.refuse(Refusal.PROGRAMME_EXISTS) : Programme.open(definition);
    }

    private Uni<Decision<Programme>> keep(Decision<ProgrammeChange> decision, Edit edit) {
        Decision<Programme> answer = decision.then(change -> Decision.accept(change.after()));
        return switch (decision) {
            case Decision.Refused<ProgrammeChange> _ -> Uni.createFrom().item(answer);
            case Decision.Accepted<ProgrammeChange>(ProgrammeChange change) ->
                programmes
                        .add(change.after())
                        .chain(() -> programmes.remember(change.after(), edit))
                        .chain(() -> timers.set(change.after().definition()))
                        .chain(() -> announcements.announce(change))
                        .replaceWith(answer);
        };
    }
}
