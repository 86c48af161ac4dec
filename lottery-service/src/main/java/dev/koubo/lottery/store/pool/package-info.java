/** The pool's entries in PostgreSQL. */
@NullMarked
package dev.koubo.lottery.store.pool;

import org.jspecify.annotations.NullMarked;
