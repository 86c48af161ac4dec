package dev.koubo.lottery.web.draw;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param sha256 hash of the 32 bytes of the caller's secret, in lowercase hex */
record CommitmentRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
