/** Durable timers: what is to happen at an instant happens once, whatever breaks in between. */
@NullMarked
package dev.koubo.deadlines;

import org.jspecify.annotations.NullMarked;
