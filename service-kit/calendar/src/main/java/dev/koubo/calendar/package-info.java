/** Business days: which days count towards a deadline, and the working of every count. */
@NullMarked
package dev.koubo.calendar;

import org.jspecify.annotations.NullMarked;
