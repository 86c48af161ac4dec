package dev.koubo.lottery.domain.selection;

import java.time.Instant;

/** That a company said it takes part. */
public record Intent(Instant confirmedAt, Channel channel) {}
