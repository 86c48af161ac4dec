package dev.koubo.lottery.domain.whatif;

/**
 * Where the simulated randomness of a what-if starts. It is no randomness of a draw, and none can be made of it (R100).
 */
public record SimulatedSeed(long value) {}
