/** Selections as companies and staff see them and answer for them. */
@NullMarked
package dev.koubo.lottery.web.selection;

import org.jspecify.annotations.NullMarked;
