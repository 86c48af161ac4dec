package dev.koubo.scheduling.usecase.participant;

import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.SortFields;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.participant.ParticipantProgress;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The companies that take part or took part. */
public interface Participants {

    /** What their list can be sorted by. */
    SortFields SORTS = SortFields.of("applicationId", "confirmedAt", "frame");

    /** The participant, its row locked until the transaction ends; the lock guards the company's visits too. */
    Uni<Optional<Participant>> lock(ApplicationId id);

    /** Keeps a new or changed participant. */
    Uni<Void> save(Participant participant);

    /** How far a company has come; empty when it does not take part. */
    Uni<Optional<ParticipantProgress>> progress(ApplicationId id);

    /** How far the companies have come. */
    Uni<Page<ParticipantProgress>> progress(ParticipantQuery query, PageRequest page);
}
