package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Keeps who takes part, and who has answered which survey. */
@ApplicationScoped
public class FollowParticipation {

    private final Transactions transactions;
    private final Participants participants;

    FollowParticipation(Transactions transactions, Participants participants) {
        this.transactions = transactions;
        this.participants = participants;
    }

    public Uni<Void> confirmed(AboutId application, ProgrammeId programme, Instant at) {
        return transactions.run(() -> participants.confirm(application, programme, at));
    }

    public Uni<Void> ended(AboutId application, Instant at) {
        return transactions.run(() -> participants.end(application, at));
    }

    public Uni<Void> answered(AboutId application, int session) {
        return transactions.run(() -> participants.answered(application, session));
    }
}
