/** Seats of a briefing, rule by rule. */
@NullMarked
package dev.koubo.scheduling.domain.briefing;

import org.jspecify.annotations.NullMarked;
