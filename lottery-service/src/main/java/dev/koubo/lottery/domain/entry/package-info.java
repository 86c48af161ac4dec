/** Finding entries in the files of a draw. */
@NullMarked
package dev.koubo.lottery.domain.entry;

import org.jspecify.annotations.NullMarked;
