/** What others learn from the lottery, what it learns from them, and the timers that wake it. */
@NullMarked
package dev.koubo.lottery.events;

import org.jspecify.annotations.NullMarked;
