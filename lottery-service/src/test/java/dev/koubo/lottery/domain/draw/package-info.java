/** Tests of a draw's life, step by step. */
@NullMarked
package dev.koubo.lottery.domain.draw;

import org.jspecify.annotations.NullMarked;
