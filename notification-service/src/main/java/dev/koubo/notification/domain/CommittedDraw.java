package dev.koubo.notification.domain;

import java.time.Instant;

/**
 * A draw of which everything but its randomness is bound and published (R81).
 *
 * @param number 0 for the first draw of the programme, without a gap
 * @param causedBy id of the event
 */
public record CommittedDraw(ProgrammeId programme, int number, Instant at, Manifest manifest, String causedBy) {}
