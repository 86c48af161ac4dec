/** What happens to seats that were given back. */
@NullMarked
package dev.koubo.lottery.domain.redraw;

import org.jspecify.annotations.NullMarked;
