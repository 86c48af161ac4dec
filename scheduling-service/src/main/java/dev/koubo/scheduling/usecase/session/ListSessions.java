package dev.koubo.scheduling.usecase.session;

import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows the sessions of a programme. */
@ApplicationScoped
public class ListSessions {

    private final Transactions transactions;
    private final Sessions sessions;

    ListSessions(Transactions transactions, Sessions sessions) {
        this.transactions = transactions;
        this.sessions = sessions;
    }

    /** The sessions by their numbers; without a programme those of the one that was opened last. */
    public Uni<List<Session>> of(Optional<ProgrammeId> programme) {
        return transactions.run(() -> sessions.all(programme));
    }
}
