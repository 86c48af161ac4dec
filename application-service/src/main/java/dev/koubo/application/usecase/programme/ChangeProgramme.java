package dev.koubo.application.usecase.programme;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.programme.Definition;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeChange;
import dev.koubo.request.EntityTags;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts another version of a programme's definition in force (R7). */
@ApplicationScoped
public class ChangeProgramme {

    private final Transactions transactions;
    private final Programmes programmes;
    private final ProgrammeAnnouncements announcements;
    private final SeasonTimers timers;
    private final InstantSource clock;

    ChangeProgramme(
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

    /**
     * Empty if there is no such programme; a change of a version that the author has not seen fails.
     *
     * @param author subject of the person who changes it
     * @param byTokyo whether that person acts for Tokyo
     * @param ifMatch entity tag of the version that the author has seen
     */
    public Uni<Optional<Decision<Programme>>> change(
            Definition next, String reason, String author, boolean byTokyo, @Nullable String ifMatch) {
        Edit edit = new Edit(author, reason, clock.instant());
        return transactions.run(() -> programmes.lock(next.programme()).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(Optional.empty());
            }
            EntityTags.requireMatch(ifMatch, found.get().version());
            return keep(found.get().change(next, reason, byTokyo), edit).map(Optional::of);
        }));
    }

    private Uni<Decision<Programme>> keep(Decision<ProgrammeChange> decision, Edit edit) {
        Decision<Programme> answer = decision.then(change -> Decision.accept(change.after()));
        return switch (decision) {
            case Decision.Refused<ProgrammeChange> _ -> Uni.createFrom().item(answer);
            case Decision.Accepted<ProgrammeChange>(ProgrammeChange change) ->
                programmes
                        .save(change.after())
                        .chain(() -> programmes.remember(change.after(), edit))
                        .chain(() -> timers.set(change.after().definition()))
                        .chain(() -> announcements.announce(change))
                        .replaceWith(answer);
        };
    }
}
