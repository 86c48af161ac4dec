/** Terms in PostgreSQL. */
@NullMarked
package dev.koubo.lottery.store.programme;

import org.jspecify.annotations.NullMarked;
