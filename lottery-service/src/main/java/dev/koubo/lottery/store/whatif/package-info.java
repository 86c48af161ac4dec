/** The log of what was tried out, in PostgreSQL. */
@NullMarked
package dev.koubo.lottery.store.whatif;

import org.jspecify.annotations.NullMarked;
