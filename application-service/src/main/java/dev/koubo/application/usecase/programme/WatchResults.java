package dev.koubo.application.usecase.programme;

import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeChange;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells everybody when the day has come by which all results were to be told, and some were not (R87). */
@ApplicationScoped
public class WatchResults {

    private final Transactions transactions;
    private final Programmes programmes;
    private final UntoldResults results;
    private final ProgrammeAnnouncements announcements;

    WatchResults(
            Transactions transactions,
            Programmes programmes,
            UntoldResults results,
            ProgrammeAnnouncements announcements) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.results = results;
        this.announcements = announcements;
    }

    /** Nothing happens if all were told. */
    public Uni<Void> due(ProgrammeId id) {
        return transactions.run(() -> programmes
                .lock(id)
                .chain(this::late)
                .chain(change ->
                        change.map(this::keep).orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Optional<ProgrammeChange>> late(Optional<Programme> found) {
        return found.map(programme -> results.countUntold(programme.id()).map(programme::missResults))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Void> keep(ProgrammeChange change) {
        return programmes.save(change.after()).chain(() -> announcements.announce(change));
    }
}
