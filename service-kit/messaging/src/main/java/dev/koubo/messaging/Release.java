package dev.koubo.messaging;

import org.jspecify.annotations.Nullable;

/**
 * How far a release came.
 *
 * @param replayed records that went through
 * @param remaining records that are still parked
 * @param error why it stopped; absent if the key is free again
 */
record Release(
        String consumer,
        String key,
        long replayed,
        long remaining,
        @Nullable String error) {}
