package dev.koubo.scheduling.usecase.participant;

import dev.koubo.request.Actor;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.participant.ParticipantProgress;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows how far companies have come. */
@ApplicationScoped
public class SeeParticipants {

    private final Transactions transactions;
    private final Participants participants;
    private final Access access;

    SeeParticipants(Transactions transactions, Participants participants, Access access) {
        this.transactions = transactions;
        this.participants = participants;
        this.access = access;
    }

    /** Those that staff asks for. */
    public Uni<Page<ParticipantProgress>> list(ParticipantQuery query, PageRequest page) {
        return transactions.run(() -> participants.progress(query, page));
    }

    /** One, for staff and the company itself. */
    public Uni<Decision<ParticipantProgress>> one(ApplicationId application, Actor actor) {
        return transactions.run(() -> access.maySee(actor, application)
                .chain(allowed -> allowed
                        ? participants
                                .progress(application)
                                .map(found -> found.map(Decision::accepted).orElseGet(Decision::unknown))
                        : Uni.createFrom().item(Decision.unknown())));
    }
}
