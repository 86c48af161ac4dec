/** Selections and their owners in PostgreSQL. */
@NullMarked
package dev.koubo.lottery.store.selection;

import org.jspecify.annotations.NullMarked;
