package dev.koubo.application.domain.application;

import java.time.Instant;

/**
 * Who put a version of a form in force, when and why.
 *
 * @param author subject of the person
 */
public record Correction(String author, String reason, Instant at) {}
