/** The way to the meeting service that holds the online briefings. */
@NullMarked
package dev.koubo.scheduling.meeting;

import org.jspecify.annotations.NullMarked;
