package dev.koubo.lottery.domain.selection;

import java.time.Instant;

/** Not eligible after all; the seat is free (R71). */
public record Excluded(Seat seat, Instant at) implements Selection {}
