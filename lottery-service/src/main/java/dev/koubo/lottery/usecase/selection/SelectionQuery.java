package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.selection.SelectionState;
import java.util.Optional;
import java.util.OptionalInt;

/** Which selections somebody wants to see. */
public record SelectionQuery(Optional<SelectionState> state, Optional<String> programme, OptionalInt draw) {}
