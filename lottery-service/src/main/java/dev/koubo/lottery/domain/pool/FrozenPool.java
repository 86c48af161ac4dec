package dev.koubo.lottery.domain.pool;

import dev.koubo.lottery.domain.proof.EntryList;
import java.time.Instant;

/** The pool, fixed for good (R80). */
public record FrozenPool(EntryList list, Instant frozenAt) {}
