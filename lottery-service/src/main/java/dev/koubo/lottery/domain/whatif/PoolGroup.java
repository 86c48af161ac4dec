package dev.koubo.lottery.domain.whatif;

import dev.koubo.lottery.domain.proof.Frame;

/**
 * How many of a frozen pool's entries stand in a frame and an industry; it names none of them.
 *
 * @param industry division of the standard classification, one letter
 */
public record PoolGroup(Frame frame, String industry, int entries) {}
