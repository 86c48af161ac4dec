package dev.koubo.scheduling.usecase.participant;

import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.participant.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes in a company whose participation has been confirmed. */
@ApplicationScoped
public class ConfirmParticipation {

    private final Transactions transactions;
    private final Participants participants;

    ConfirmParticipation(Transactions transactions, Participants participants) {
        this.transactions = transactions;
        this.participants = participants;
    }

    /** Takes the company in once. */
    public Uni<Void> of(Participant confirmed) {
        return transactions.run(() -> participants
                .lock(confirmed.id())
                .chain(known -> known.isPresent() ? Uni.createFrom().voidItem() : participants.save(confirmed)));
    }
}
