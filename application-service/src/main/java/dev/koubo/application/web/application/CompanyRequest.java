package dev.koubo.application.web.application;

import dev.koubo.application.domain.eligibility.LegalForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The applicant as it describes itself. Codes and numbers may be typed in full width. */
record CompanyRequest(
        @Schema(required = true, maxLength = 100) @Nullable String name,

        @Schema(required = true, maxLength = 100, description = "Reading of the name in kana") @Nullable
        String nameKana,

        @Schema(required = true) @Nullable LegalForm legalForm,

        @Schema(description = "Thirteen digits; needed unless a sole proprietor, who has none") @Nullable
        String corporateNumber,

        @Schema(required = true, examples = "100-0001") @Nullable
        String postalCode,

        @Schema(required = true, description = "Prefecture of the main place of business", examples = "13") @Nullable
        String prefectureCode,

        @Schema(description = "Municipality of the main place of business, six digits", examples = "131016") @Nullable
        String municipalityCode,

        @Schema(required = true, maxLength = 200) @Nullable String address,
        @Schema(required = true, maxLength = 100) @Nullable String representative,

        @Schema(description = "Needed for a sole proprietor, and for nobody else") @Nullable
        Integer representativeBirthYear,

        @Schema(required = true, examples = "03-1234-5678") @Nullable
        String phone,

        @Schema(description = "In yen; needed unless a sole proprietor, who has none") @Nullable
        Long capital,

        @Schema(required = true, description = "Regular employees on the day of application") @Nullable
        Integer employees,

        @Schema(
                required = true,
                description = "JSIC revision 14: two or three digits, with or without the division's letter",
                examples = "G391")
        @Nullable
        String industryCode) {}
