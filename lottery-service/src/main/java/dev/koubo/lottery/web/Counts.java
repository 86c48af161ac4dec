package dev.koubo.lottery.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.koubo.lottery.domain.proof.FrameCounts;

/** A number for each frame. */
public record Counts(
        @JsonProperty("RW") int rw,
        @JsonProperty("CM") int cm,
        @JsonProperty("SO") int so) {

    /** The numbers of the domain. */
    public static Counts of(FrameCounts counts) {
        return new Counts(counts.rw(), counts.cm(), counts.so());
    }
}
