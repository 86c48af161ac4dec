/** Tests of how the seats are planned before a draw. */
@NullMarked
package dev.koubo.lottery.domain.plan;

import org.jspecify.annotations.NullMarked;
