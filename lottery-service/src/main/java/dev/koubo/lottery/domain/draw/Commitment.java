package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import java.time.Instant;
import java.util.Optional;

/**
 * The plan as it was bound and published (R81).
 *
 * @param roundAt when the public round is signed that the draw waits for, if it waits for one
 */
public record Commitment(
        PlannedDraw plan, Manifest manifest, ByParty<Promise> promises, Instant at, Optional<Instant> roundAt) {}
