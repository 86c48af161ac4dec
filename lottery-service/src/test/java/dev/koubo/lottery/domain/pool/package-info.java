/** Tests of the pool and its freeze. */
@NullMarked
package dev.koubo.lottery.domain.pool;

import org.jspecify.annotations.NullMarked;
