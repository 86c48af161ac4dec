package dev.koubo.lottery.web.whatif;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.problem.Problem;
import dev.koubo.problem.ProblemBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tried out. It takes no seed, no secret and no round.
 *
 * @param guide the frames' numbers, those of the definition unless given
 * @param runs how many draws to simulate
 * @param others whatever else was sent, to be refused
 */
@Schema(additionalProperties = Schema.False.class)
record WhatIfRequest(
        @Nullable @Valid Guide guide,
        @NotNull @Min(1) @Max(10_000) Integer runs,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    /** A number for each frame. */
    @Schema(name = "WhatIfGuide")
    record Guide(
            @JsonProperty("RW") @NotNull @Min(0) @Max(MOST) Integer rw,
            @JsonProperty("CM") @NotNull @Min(0) @Max(MOST) Integer cm,
            @JsonProperty("SO") @NotNull @Min(0) @Max(MOST) Integer so) {

        private static final int MOST = 100_000;
    }

    Optional<FrameCounts> numbers() {
        return Optional.ofNullable(guide).map(given -> new FrameCounts(given.rw(), given.cm(), given.so()));
    }

    /**
     * Refuses whatever might be meant to steer the randomness.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 that names each foreign property and R100
     */
    void refuseOthers() {
        if (others == null || others.isEmpty()) {
            return;
        }
        Rulebook rule = Rulebook.R100;
        ProblemBuilder problem = Problem.refused(422, rule.name(), rule.japanese(), rule.english());
        others.keySet().forEach(name -> problem.field(name, rule.name(), rule.japanese(), rule.english()));
        throw problem.build();
    }
}
