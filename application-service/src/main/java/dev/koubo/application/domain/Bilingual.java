package dev.koubo.application.domain;

/** A text in both languages of the programme; the Japanese one is authoritative. */
public record Bilingual(String japanese, String english) {}
