/** Guests register for briefings until these are full or closed. */
@NullMarked
package dev.koubo.scheduling.usecase.briefing;

import org.jspecify.annotations.NullMarked;
