/** Draws the lottery so that anybody can check it, and follows each selection to its end. */
@NullMarked
package dev.koubo.lottery;

import org.jspecify.annotations.NullMarked;
