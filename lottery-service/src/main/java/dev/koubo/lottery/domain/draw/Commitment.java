package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import java.time.Instant;

/** The plan as it was bound and published (R81). */
public record Commitment(PlannedDraw plan, Manifest manifest, ByParty<Promise> promises, Instant at) {}
