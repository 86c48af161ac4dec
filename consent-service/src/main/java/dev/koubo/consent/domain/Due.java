package dev.koubo.consent.domain;

import dev.koubo.calendar.Working;
import java.time.Instant;

/**
 * When the forms are due.
 *
 * @param at last instant, inclusive
 * @param working how the business days were counted (R190)
 * @param cut whether the eve of the first session came before the counted day (R109)
 */
public record Due(Instant at, Working working, boolean cut) {}
