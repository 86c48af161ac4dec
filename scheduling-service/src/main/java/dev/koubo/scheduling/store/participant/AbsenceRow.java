package dev.koubo.scheduling.store.participant;

import dev.koubo.scheduling.domain.participant.AbsenceDecided;
import dev.koubo.scheduling.domain.participant.AbsenceOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A decision on a missed session. */
@Entity
@Table(name = "absence")
class AbsenceRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID application;

    int session;

    @Enumerated(EnumType.STRING)
    AbsenceOutcome outcome;

    String reason;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    String decidedBy;

    static AbsenceRow of(AbsenceDecided decided) {
        AbsenceRow row = new AbsenceRow();
        row.application = decided.participant().id().value();
        row.session = decided.session().number();
        row.outcome = decided.outcome();
        row.reason = decided.reason().orElse(null);
        row.decidedAt = decided.decidedAt();
        row.decidedBy = decided.decidedBy();
        return row;
    }
}
