package dev.koubo.scheduling.domain.visit;

/** An expert, known by the subject of the expert's token. */
public record Expert(String subject) {}
