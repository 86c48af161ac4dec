package dev.koubo.lottery.domain.proof;

import org.jspecify.annotations.Nullable;

/**
 * What a draw gave one entry.
 *
 * @param place position within its frame, from 1
 * @param rankKey what the place follows from; null where no lots were drawn
 */
public record ResultLine(
        EntryLine entry, int place, @Nullable Sha256 rankKey, boolean selected) {}
