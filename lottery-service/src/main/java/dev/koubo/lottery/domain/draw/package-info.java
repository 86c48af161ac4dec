/** The life of one draw, from its plan to its approved result. */
@NullMarked
package dev.koubo.lottery.domain.draw;

import org.jspecify.annotations.NullMarked;
