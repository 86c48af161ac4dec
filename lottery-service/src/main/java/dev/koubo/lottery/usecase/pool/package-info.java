/** Keeps the pool and freezes it. */
@NullMarked
package dev.koubo.lottery.usecase.pool;

import org.jspecify.annotations.NullMarked;
