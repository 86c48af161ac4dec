/** Lotteries and the journal in PostgreSQL. */
@NullMarked
package dev.koubo.lottery.store.redraw;

import org.jspecify.annotations.NullMarked;
