/** The season's calendar: briefings, sessions with attendance and surveys, and expert visits. */
@NullMarked
package dev.koubo.scheduling;

import org.jspecify.annotations.NullMarked;
