package dev.koubo.lottery.domain.entry;

import dev.koubo.lottery.domain.proof.Frame;

/** A place in a result, which is ordered by frame and place. */
public record ResultPlace(Frame frame, int place) {}
