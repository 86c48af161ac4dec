package dev.koubo.scheduling.usecase.briefing;

import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows the briefings of a programme. */
@ApplicationScoped
public class ListBriefings {

    private final Transactions transactions;
    private final Briefings briefings;

    ListBriefings(Transactions transactions, Briefings briefings) {
        this.transactions = transactions;
        this.briefings = briefings;
    }

    /** The briefings by their numbers; without a programme those of the one that was opened last. */
    public Uni<List<Briefing>> of(Optional<ProgrammeId> programme) {
        return transactions.run(() -> briefings.all(programme));
    }
}
