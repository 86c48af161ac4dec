/** Timers proved on a real PostgreSQL. */
@NullMarked
package dev.koubo.deadlines;

import org.jspecify.annotations.NullMarked;
