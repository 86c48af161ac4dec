/** Draws and their files in PostgreSQL. */
@NullMarked
package dev.koubo.lottery.store.draw;

import org.jspecify.annotations.NullMarked;
