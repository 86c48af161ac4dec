package dev.koubo.scheduling.store.visit;

import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.usecase.visit.VisitState;
import dev.koubo.scheduling.usecase.visit.VisitStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A line of a visit's history. */
@Entity
@Table(name = "visit_step")
class VisitStepRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID visit;

    @Enumerated(EnumType.STRING)
    VisitState state;

    Instant at;

    String by;

    String reason;

    static VisitStepRow of(VisitId visit, VisitStep step) {
        VisitStepRow row = new VisitStepRow();
        row.visit = visit.value();
        row.state = step.state();
        row.at = step.at();
        row.by = step.by();
        row.reason = step.reason().orElse(null);
        return row;
    }

    VisitStep step() {
        return new VisitStep(state, at, by, Optional.ofNullable(reason));
    }
}
