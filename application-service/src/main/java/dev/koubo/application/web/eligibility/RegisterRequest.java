package dev.koubo.application.web.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * A whole register of an earlier programme.
 *
 * @param source where it was taken from
 * @param asOf the day whose state it shows
 */
record RegisterRequest(
        @NotBlank @Size(max = 200) String source,
        @NotNull LocalDate asOf,
        @NotNull @Size(max = 100_000) Set<@NotBlank String> corporateNumbers) {}
