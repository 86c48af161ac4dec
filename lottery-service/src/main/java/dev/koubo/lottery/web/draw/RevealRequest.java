package dev.koubo.lottery.web.draw;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param secret the 32 bytes of the caller's secret, in lowercase hex */
record RevealRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String secret) {

    /** Says nothing, so that a log never betrays it. */
    @Override
    public String toString() {
        return "RevealRequest";
    }
}
