/** The calendar held against the law and against the programme's own dates. */
@NullMarked
package dev.koubo.calendar;

import org.jspecify.annotations.NullMarked;
