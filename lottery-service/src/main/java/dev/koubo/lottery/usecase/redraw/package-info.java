/** Sees to the seats that were given back. */
@NullMarked
package dev.koubo.lottery.usecase.redraw;

import org.jspecify.annotations.NullMarked;
