package dev.koubo.notification.domain;

/** The same in both languages of our letters. */
public record Text(String ja, String en) {}
