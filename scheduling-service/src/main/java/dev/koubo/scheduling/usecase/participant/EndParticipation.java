package dev.koubo.scheduling.usecase.participant;

import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.EndReason;
import dev.koubo.scheduling.domain.participant.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Ends a company's participation. */
@ApplicationScoped
public class EndParticipation {

    private final Transactions transactions;
    private final Participants participants;

    EndParticipation(Transactions transactions, Participants participants) {
        this.transactions = transactions;
        this.participants = participants;
    }

    /** Ends it once; of an application that never took part nothing is kept. */
    public Uni<Void> of(ApplicationId application, EndReason reason, Instant endedAt) {
        return transactions.run(() -> participants
                .lock(application)
                .chain(found -> found.map(participant -> end(participant, reason, endedAt))
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> end(Participant participant, EndReason reason, Instant endedAt) {
        Participant ended = participant.ended(reason, endedAt);
        return ended.equals(participant) ? Uni.createFrom().voidItem() : participants.save(ended);
    }
}
