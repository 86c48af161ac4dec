package dev.koubo.lottery.domain.pool;

import dev.koubo.lottery.domain.proof.Sha256;

/** What is said of a frozen list that is not read. */
public record FrozenList(Sha256 hash, int entries) {}
