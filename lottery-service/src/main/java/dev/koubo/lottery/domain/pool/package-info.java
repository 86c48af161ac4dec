/** Who may be drawn, and the freeze that fixes it. */
@NullMarked
package dev.koubo.lottery.domain.pool;

import org.jspecify.annotations.NullMarked;
