package dev.koubo.scheduling.store.participant;

import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.EndReason;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.participant.Standing;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A company that takes part or took part. */
@Entity
@Table(name = "participant")
class ParticipantRow {

    @Id
    UUID application;

    String programme;

    String frame;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    EndReason endReason;

    long version;

    void take(Participant participant) {
        application = participant.id().value();
        programme = participant.programme().value();
        frame = participant.frame();
        confirmedAt = participant.standing().since();
        if (participant.standing() instanceof Standing.Ended ended) {
            endedAt = ended.endedAt();
            endReason = ended.reason();
        }
        version = participant.version();
    }

    Participant participant() {
        Standing standing = endedAt == null
                ? new Standing.Confirmed(confirmedAt)
                : new Standing.Ended(confirmedAt, endedAt, endReason);
        return new Participant(new ApplicationId(application), new ProgrammeId(programme), frame, standing, version);
    }
}
