package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.application.Milestone;
import dev.koubo.application.domain.application.Participation;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.usecase.programme.Programmes;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Ends every participation with the last day of support (R2). */
@ApplicationScoped
public class EndSupport {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Applications applications;
    private final Changes changes;

    EndSupport(Transactions transactions, Programmes programmes, Applications applications, Changes changes) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.applications = applications;
        this.changes = changes;
    }

    public Uni<Void> end(ProgrammeId id) {
        return transactions.run(() -> programmes
                .lock(id)
                .chain(found ->
                        found.map(this::end).orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> end(Programme programme) {
        Instant end = programme.definition().support().endsAt();
        return programmes
                .save(programme.end())
                .chain(() -> applications.lockUnderway(programme.id(), Milestone.CONFIRMED))
                .chain(taking -> changes.followAll(taking, application -> Participation.finished(application, end)));
    }
}
