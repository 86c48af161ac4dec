package dev.koubo.lottery.store.whatif;

import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.whatif.SimulatedSeed;
import dev.koubo.lottery.domain.whatif.WhatIfOutcome;
import dev.koubo.lottery.usecase.whatif.WhatIf;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code what_if}; written once. */
@Entity
@Table(name = "what_if")
class WhatIfRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    private String programme;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_role")
    private String askedRole;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String guide;

    private int runs;

    private long seed;

    @JdbcTypeCode(SqlTypes.JSON)
    private WhatIfOutcome outcome;

    protected WhatIfRow() {}

    WhatIfRow(WhatIf trial) {
        programme = trial.programme();
        askedBy = trial.askedBy();
        askedRole = trial.askedRole();
        askedAt = trial.askedAt();
        guide = trial.guide().text();
        runs = trial.runs();
        seed = trial.seed().value();
        outcome = trial.outcome();
    }

    WhatIf.Logged toLogged() {
        return new WhatIf.Logged(
                Objects.requireNonNull(number),
                new WhatIf(
                        programme,
                        askedBy,
                        askedRole,
                        askedAt,
                        FrameCounts.parse(guide),
                        runs,
                        new SimulatedSeed(seed),
                        outcome));
    }
}
