package dev.koubo.lottery.domain.entry;

import dev.koubo.lottery.domain.proof.Frame;
import java.util.Optional;

/** Which entries of a result somebody wants to see. */
public record EntryFilter(Optional<Frame> frame, Optional<Boolean> selected) {}
