package dev.koubo.scheduling.usecase.visit;

import java.time.Instant;
import java.util.Optional;

/** One line of a visit's history: what became of it, when, by whom, and why if a reason was given. */
public record VisitStep(VisitState state, Instant at, String by, Optional<String> reason) {}
