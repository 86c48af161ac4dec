package dev.koubo.application.web.eligibility;

import dev.koubo.application.domain.eligibility.Clause;
import dev.koubo.application.domain.eligibility.Debt;
import dev.koubo.application.domain.eligibility.Proceeding;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to one of the seven clauses. */
public record DeclarationRequest(
        @Schema(required = true) @Nullable Clause clause,

        @Schema(required = true, description = "Whether the clause holds") @Nullable
        Boolean answer,

        @Schema(description = "Clause U only: how it stands with debts to Tokyo") @Nullable
        Debt debt,

        @Schema(description = "Clause E only: a proceeding to be named") @Nullable
        ProceedingRequest proceeding,

        @Schema(maxLength = 1000) @Nullable String detail) {

    /** A proceeding, and when its plan was approved if it was. */
    public record ProceedingRequest(
            @Schema(required = true) Proceeding.@Nullable Kind kind,
            @Nullable LocalDate planApprovedOn) {}
}
