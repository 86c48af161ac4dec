package dev.koubo.application.web.application;

import dev.koubo.application.domain.application.Notice;
import dev.koubo.application.domain.eligibility.PastProgramme;
import dev.koubo.application.web.eligibility.DeclarationRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A form as it is sent. Whatever is missing or wrong is answered field by field (R36). */
record ApplicationRequest(
        @Schema(required = true, examples = "cyber-2025") @Nullable
        String programme,

        @Schema(required = true) @Nullable CompanyRequest company,

        @Schema(required = true, description = "Exactly one person (R39)") @Nullable
        List<ParticipantRequest> participants,

        @Schema(required = true, description = "All seven clauses (R31)") @Nullable
        List<DeclarationRequest> declarations,

        @Schema(required = true) @Nullable AcceptancesRequest acceptances,
        @Schema(required = true) @Nullable ConsentIntentRequest consentIntent,

        @Schema(required = true, description = "Whether all sessions and visits can be attended (R43)") @Nullable
        Boolean canAttendAll,

        @Schema(description = "Earlier programmes whose support the company received") @Nullable
        Set<PastProgramme> pastProgrammes,

        @Schema(description = "For the secretariat, when it sends the form for the company (R35)") @Nullable
        OnBehalfRequest onBehalf) {

    /** The five notices, accepted by each party (R44). */
    record AcceptancesRequest(
            @Schema(required = true) @Nullable Map<Notice, Boolean> company,
            @Schema(required = true) @Nullable Map<Notice, Boolean> participant) {}

    /** Whether each party is able to consent to both forms later (R42). */
    record ConsentIntentRequest(
            @Schema(required = true) @Nullable Boolean company,
            @Schema(required = true) @Nullable Boolean participant) {}

    record OnBehalfRequest(
            @Schema(required = true, maxLength = 200) @Nullable
            String reason,

            @Schema(description = "Login of the company, if it has one") @Nullable
            String applicant) {}
}
