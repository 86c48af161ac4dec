package dev.koubo.lottery.usecase.entry;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.proof.ResultLine;

/** A line of a result with who is behind it; staff alone see the two together. */
public record ListedEntry(ApplicationId application, ResultLine line) {}
