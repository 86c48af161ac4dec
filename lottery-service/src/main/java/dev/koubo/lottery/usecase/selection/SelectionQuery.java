package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.selection.SelectionState;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which selections somebody wants to see.
 *
 * @param after last one that was seen
 * @param limit how many at most
 */
public record SelectionQuery(
        Optional<SelectionState> state,
        Optional<String> programme,
        OptionalInt draw,
        Optional<ApplicationId> after,
        int limit) {}
