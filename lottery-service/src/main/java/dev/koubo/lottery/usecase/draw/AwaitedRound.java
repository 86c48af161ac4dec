package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.proof.Beacon;
import java.time.Instant;

/**
 * The round that a committed draw waits for.
 *
 * @param at when it is signed
 */
public record AwaitedRound(Beacon.Drand round, Instant at) {}
