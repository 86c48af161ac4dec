package dev.koubo.lottery.domain.pool;

import dev.koubo.lottery.domain.proof.Frame;
import java.util.Optional;

/**
 * How many applications have come equally far and are of the same kind.
 *
 * @param frame nothing until the submission itself is known, as for the industry
 * @param industry division of the standard classification, one letter
 */
public record EntryGroup(EntryState state, Optional<Frame> frame, Optional<String> industry, long entries) {}
