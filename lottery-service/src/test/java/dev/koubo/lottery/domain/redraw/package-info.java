/** Tests of what happens to freed seats. */
@NullMarked
package dev.koubo.lottery.domain.redraw;

import org.jspecify.annotations.NullMarked;
