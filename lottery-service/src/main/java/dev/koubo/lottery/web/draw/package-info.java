/** Draws as both sides hold them and as everybody sees them. */
@NullMarked
package dev.koubo.lottery.web.draw;

import org.jspecify.annotations.NullMarked;
