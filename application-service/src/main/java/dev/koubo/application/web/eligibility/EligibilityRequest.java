package dev.koubo.application.web.eligibility;

import dev.koubo.application.domain.eligibility.LegalForm;
import dev.koubo.application.domain.eligibility.PastProgramme;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants to know of before applying; no name is asked. */
record EligibilityRequest(
        @Schema(required = true) @Nullable CompanyFacts company,

        @Schema(required = true, description = "All seven clauses") @Nullable
        List<DeclarationRequest> declarations,

        @Nullable Set<PastProgramme> pastProgrammes,
        @Nullable BaselineRequest baseline) {

    record CompanyFacts(
            @Schema(required = true) @Nullable LegalForm legalForm,

            @Schema(required = true, description = "Prefecture of the main place of business", examples = "13")
            @Nullable
            String prefectureCode,

            @Schema(required = true, description = "JSIC code of two or three digits", examples = "391") @Nullable
            String industryCode,

            @Schema(description = "In yen; none for a sole proprietor") @Nullable
            Long capital,

            @Schema(required = true, description = "Regular employees") @Nullable
            Integer employees) {}

    /** The security that must be there already; left out, it is asked on the phone. */
    record BaselineRequest(
            @Schema(description = "Whether UTM, EDR or the like is in use") @Nullable
            Boolean devices,

            @Schema(description = "Whether an information security policy exists") @Nullable
            Boolean policy) {}
}
