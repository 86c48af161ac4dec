package dev.koubo.lottery.domain.pool;

import dev.koubo.lottery.domain.proof.EntryLine;
import java.time.Instant;

/**
 * What an application says about itself.
 *
 * @param industry division of the standard classification, one letter
 * @param eligible whether the declared facts meet the conditions
 */
public record EntryFacts(EntryLine line, String industry, Instant receivedAt, boolean eligible) {}
