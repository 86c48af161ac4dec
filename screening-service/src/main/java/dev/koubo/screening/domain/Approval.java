package dev.koubo.screening.domain;

import java.time.Instant;

/**
 * Tokyo's approval of a completed application (R70).
 *
 * @param by subject of the approving person
 */
public record Approval(Instant at, String by) {}
