package dev.koubo.application.usecase.programme;

import java.time.Instant;

/**
 * Who put a definition in force, when and why.
 *
 * @param author subject of the person
 */
public record Edit(String author, String reason, Instant at) {}
