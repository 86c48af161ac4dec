package dev.koubo.application.web.application;

import dev.koubo.application.domain.application.Exclusion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why an applicant should be excluded, and how it is known. */
record ExclusionRequest(
        @NotNull Exclusion.Ground ground,
        @NotBlank @Size(max = 2000) String reason) {}
